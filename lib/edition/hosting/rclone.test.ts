import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { rcloneFile } from './rclone.ts';

const files = [
  'index.html',
  'index.html.br',
  'feed.json',
  'search/index.json',
  'search/d3174e02d8d8/names.json',
  'reader/a.js',
  'pictures/2017/map.png',
  '_next/static/media/a.woff2',
  '_headers',
];

describe('rclone.sh', () => {
  const script = rcloneFile(files);

  it('is a script that a plain shell reads', () => {
    expect(spawnSync('sh', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  });

  it('sends what never changes first and pages last, each kind once', () => {
    expect(
      script.match(/^put .*'/gm)?.map((line) => line.replace(/, (?:immutable|must-revalidate)/, '')),
    ).toEqual([
      "put 'font/woff2' 'public, max-age=31536000'",
      "put 'text/javascript; charset=utf-8' 'public, max-age=31536000'",
      "put 'application/json' 'public, max-age=31536000'",
      "put 'image/png' 'public, max-age=86400'",
      "put 'application/feed+json; charset=utf-8' 'public, max-age=0'",
      "put 'application/json' 'public, max-age=0'",
      "put 'text/html; charset=utf-8' 'public, max-age=0'",
    ]);
  });

  it('says how it is used to who does not say where to', () => {
    const { status, stderr } = spawnSync('sh', ['-s'], { input: script, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toBe('Say where to: sh rclone.sh REMOTE:BUCKET\n');
  });
});
