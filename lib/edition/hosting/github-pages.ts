/**
 * Workflows that build and publish on each push, and each hour for stories that wait for theirs. Copy one of them to
 * `.github/workflows/` and choose «GitHub Actions» as the source in the repository's settings for Pages.
 * https://docs.github.com/en/pages/getting-started-with-github-pages/using-custom-workflows-with-github-pages
 */

/** Machines that share the work of a large archive. */
const machines = 4;

/**
 * `github-pages.yml`: one machine, which keeps what it made between its runs and renders what changed.
 *
 * @param siteUrl the address readers use; Pages serves whole hosts and folders of them, an edition needs a host of its own
 */
export function githubPagesFile(siteUrl: string): string {
  return `${head}  publish:
    runs-on: ubuntu-latest
${pagesEnvironment}    steps:
${checkout}      - uses: actions/cache@v5
        with:
          path: |
            .cache
            .next
            edition
          key: naba-\${{ github.run_id }}
          restore-keys: naba-
      - run: npm run build
        env:
          SITE_URL: ${JSON.stringify(siteUrl)}
      # Pages compresses by itself and cannot use the twins. A copy: what is kept for the next run stays whole.
      - run: cp -RL edition/current pages && find pages -type f '(' -name '*.br' -o -name '*.gz' ')' -delete
${deploy}`;
}

/**
 * `github-pages-parts.yml`: several machines, each of which makes a part from nothing. For archives of tens of thousands of
 * stories.
 */
export function githubPagesPartsFile(siteUrl: string): string {
  const parts = Array.from({ length: machines }, (_, index) => index + 1);
  return `${head}  part:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        part: [${parts.join(', ')}]
    steps:
${checkout}      - run: npm run build -- --shard \${{ matrix.part }}/${machines}
        env:
          SITE_URL: ${JSON.stringify(siteUrl)}
      # One file keeps an upload of a hundred thousand short.
      - run: tar --create --file part-\${{ matrix.part }}.tar --directory edition part-\${{ matrix.part }}-of-${machines}
      - uses: actions/upload-artifact@v6
        with:
          name: part-\${{ matrix.part }}
          path: part-\${{ matrix.part }}.tar
  publish:
    needs: part
    runs-on: ubuntu-latest
${pagesEnvironment}    steps:
${checkout}      - uses: actions/download-artifact@v6
        with:
          path: parts
          merge-multiple: true
      - run: for part in parts/*.tar; do tar --extract --file "$part" --directory parts; done
      - run: npm run merge -- parts/part-*-of-${machines}
        env:
          SITE_URL: ${JSON.stringify(siteUrl)}
      # Pages compresses by itself and cannot use the twins.
      - run: cp -RL edition/current pages && find pages -type f '(' -name '*.br' -o -name '*.gz' ')' -delete
${deploy}`;
}

const head = `# Written with each edition. Copy it to .github/workflows/ of your newspaper's repository.
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
`;

const pagesEnvironment = `    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
`;

const checkout = `      - uses: actions/checkout@v7
      - uses: actions/setup-node@v7
        with:
          node-version: 24
          cache: npm
      - run: npm ci
`;

const deploy = `      - uses: actions/upload-pages-artifact@v5
        with:
          path: pages
      - uses: actions/deploy-pages@v5
        id: deployment
`;
