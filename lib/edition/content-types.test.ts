import { describe, expect, it } from 'vitest';
import { contentTypeOf, shrinks } from './content-types.ts';

describe('contentTypeOf', () => {
  it.each([
    ['/articles/x/index.html', 'text/html; charset=utf-8'],
    ['feed.json', 'application/feed+json; charset=utf-8'],
    ['/topics/mars/feed.json', 'application/feed+json; charset=utf-8'],
    ['/search/index.json', 'application/json'],
    ['/my-feed.json', 'application/json'],
    ['/articles/x/index.md', 'text/markdown; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/a.woff2', 'font/woff2'],
  ])('%s is %s', (address, type) => {
    expect(contentTypeOf(address)?.type).toBe(type);
  });

  it('does not know what no edition holds', () => {
    expect(contentTypeOf('/index.html.br')).toBeUndefined();
    expect(contentTypeOf('/articles/x/')).toBeUndefined();
  });
});

describe('shrinks', () => {
  it('is for texts, not for what is compressed already', () => {
    expect(['a.html', 'b.bin', 'feed.json'].map(shrinks)).toEqual([true, true, true]);
    expect(['a.woff2', 'b.avif', 'index.html.br', '_headers'].map(shrinks)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
