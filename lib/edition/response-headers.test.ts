import { describe, expect, it } from 'vitest';
import { cacheControl, isPart } from './response-headers.ts';

describe('cacheControl', () => {
  it.each([
    ['/_next/static/media/a.woff2', 'public, max-age=31536000, immutable'],
    ['/reader/search-a1b2.js', 'public, max-age=31536000, immutable'],
    ['/search/d3174e02d8d8/terms/1.bin', 'public, max-age=31536000, immutable'],
    ['/search/index.json', 'public, max-age=0, must-revalidate'],
    ['/search/', 'public, max-age=0, must-revalidate'],
    ['/search/d3174e02d8d/x', 'public, max-age=0, must-revalidate'],
    ['/pictures/2017/map.avif', 'public, max-age=86400'],
    ['/cards/2017/x.png', 'public, max-age=86400'],
    ['/icons/192.png', 'public, max-age=86400'],
    ['/articles/2017/x/', 'public, max-age=0, must-revalidate'],
    ['/articles/pictures/', 'public, max-age=0, must-revalidate'],
    ['/', 'public, max-age=0, must-revalidate'],
  ])('%s → %s', (address, expected) => {
    expect(cacheControl(address)).toBe(expected);
  });
});

describe('isPart', () => {
  it.each(['/_next/static/media/a.woff2', '/reader/story.reader-a1b2.js'])(
    'takes %s for a part of pages',
    (address) => {
      expect(isPart(address)).toBe(true);
    },
  );

  it.each([
    '/',
    '/articles/2017/x/',
    '/reader',
    '/icons/192.png',
    '/feed.xml',
    '/sw.js',
    '/articles/reader/x/',
  ])('has %s say its policy itself', (address) => {
    expect(isPart(address)).toBe(false);
  });
});
