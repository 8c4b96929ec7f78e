/**
 * `github-pages.yml`: a workflow that builds and publishes on each push, and each hour for stories that wait for theirs.
 * Copy it to `.github/workflows/` and choose «GitHub Actions» as the source in the repository's settings for Pages.
 * https://docs.github.com/en/pages/getting-started-with-github-pages/using-custom-workflows-with-github-pages
 *
 * @param siteUrl the address readers use; Pages serves whole hosts and folders of them, an edition needs a host of its own
 */
export function githubPagesFile(siteUrl: string): string {
  return `# Written with each edition. Copy it to .github/workflows/ of your newspaper's repository.
name: Publish
on:
  push:
    branches: [main]
  schedule:
    - cron: '7 * * * *'
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - uses: actions/checkout@v7
      - uses: actions/setup-node@v7
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - run: npm run build
        env:
          SITE_URL: ${JSON.stringify(siteUrl)}
      # Pages compresses by itself and cannot use the twins.
      - run: find edition/current/ -type f '(' -name '*.br' -o -name '*.gz' ')' -delete
      - uses: actions/upload-pages-artifact@v5
        with:
          path: edition/current/
      - uses: actions/deploy-pages@v5
        id: deployment
`;
}
