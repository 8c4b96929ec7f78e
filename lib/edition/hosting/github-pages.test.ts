import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubPagesFile, githubPagesPartsFile } from './github-pages.ts';

type Step = { uses?: string; run?: string; env?: Record<string, string>; with?: Record<string, string> };

/** What steps use, without the version, or the beginning of what they run. */
function outline(steps: Step[]): string[] {
  return steps.map(({ uses, run }) => uses?.replace(/@v\d+$/, '') ?? run?.slice(0, 13) ?? '');
}

describe('github-pages.yml', () => {
  it('builds for the address of the site, keeps what it made, and publishes the edition', () => {
    const { on, permissions, jobs } = parse(githubPagesFile('https://naba.example'));
    expect(on).toMatchObject({ push: { branches: ['main'] }, schedule: [{ cron: '7 * * * *' }] });
    expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
    const { steps } = jobs.publish;
    expect(outline(steps)).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'npm ci',
      'actions/cache',
      'npm run build',
      'cp -RL editio',
      'actions/upload-pages-artifact',
      'actions/deploy-pages',
    ]);
    expect(steps[3].with.path.trim().split('\n')).toEqual(['.cache', '.next', 'edition']);
    expect(steps[4].env).toEqual({ SITE_URL: 'https://naba.example' });
    expect(steps[6].with).toEqual({ path: 'pages' });
  });

  it('keeps an address a text, whatever it holds', () => {
    const { jobs } = parse(githubPagesFile('https://x/"\n- run: evil #'));
    expect(jobs.publish.steps).toHaveLength(8);
    expect(jobs.publish.steps[4].env.SITE_URL).toBe('https://x/"\n- run: evil #');
  });
});

describe('github-pages-parts.yml', () => {
  it('has each machine make its part, and one merge all of them', () => {
    const { jobs } = parse(githubPagesPartsFile('https://naba.example'));
    const { matrix } = jobs.part.strategy;
    expect(matrix.part).toEqual([1, 2, 3, 4]);
    expect(jobs.part.steps[3]).toEqual({
      // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own placeholder
      run: 'npm run build -- --shard ${{ matrix.part }}/4',
      env: { SITE_URL: 'https://naba.example' },
    });
    expect(jobs.publish.needs).toBe('part');
    expect(jobs.publish.steps[5]).toEqual({
      run: 'npm run merge -- parts/part-*-of-4',
      env: { SITE_URL: 'https://naba.example' },
    });
    expect(outline(jobs.publish.steps).slice(-2)).toEqual([
      'actions/upload-pages-artifact',
      'actions/deploy-pages',
    ]);
  });
});
