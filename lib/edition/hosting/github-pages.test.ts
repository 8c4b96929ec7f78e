import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { githubPagesFile } from './github-pages.ts';

describe('github-pages.yml', () => {
  it('builds for the address of the site and publishes the edition', () => {
    const { on, permissions, jobs } = parse(githubPagesFile('https://naba.example'));
    expect(on).toMatchObject({ push: { branches: ['main'] }, schedule: [{ cron: '7 * * * *' }] });
    expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
    const { steps } = jobs.publish;
    expect(
      steps.map(
        ({ uses, run }: { uses?: string; run?: string }) => uses?.replace(/@v\d+$/, '') ?? run?.slice(0, 13),
      ),
    ).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'npm ci',
      'npm run build',
      'find edition/',
      'actions/upload-pages-artifact',
      'actions/deploy-pages',
    ]);
    expect(steps[3].env).toEqual({ SITE_URL: 'https://naba.example' });
    expect(steps[5].with).toEqual({ path: 'edition/current/' });
  });

  it('keeps an address a text, whatever it holds', () => {
    const { jobs } = parse(githubPagesFile('https://x/"\n- run: evil #'));
    expect(jobs.publish.steps).toHaveLength(7);
    expect(jobs.publish.steps[3].env.SITE_URL).toBe('https://x/"\n- run: evil #');
  });
});
