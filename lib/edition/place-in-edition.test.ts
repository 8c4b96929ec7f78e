import { describe, expect, it } from 'vitest';
import { placeInEdition } from './place-in-edition.ts';

describe('placeInEdition', () => {
  it.each([
    ['/index', '/out/index.html', 'index.html'],
    ['/articles/2017/x/index', '/out/articles/2017/x/index.html', 'articles/2017/x/index.html'],
    ['/_not-found/index', '/out/_not-found/index.html', '404.html'],
    [
      '/_next/static/media/matn.0a.woff2',
      '/out/_next/static/media/matn.0a.woff2',
      '_next/static/media/matn.0a.woff2',
    ],
    ['/pictures/2017/map.png', '/out/pictures/2017/map.png', 'pictures/2017/map.png'],
    ['/robots.txt', '/out/robots.txt', 'robots.txt'],
  ])('delivers %s', (pathname, filePath, place) => {
    expect(placeInEdition(pathname, filePath)).toBe(place);
  });

  it.each([
    ['the runtime', '/_next/static/chunks/a.js', '/out/_next/static/chunks/a.js'],
    ['inlined style sheets', '/_next/static/chunks/a.css', '/out/_next/static/chunks/a.css'],
    ['flight data of a page', '/articles/2017/x/index.txt', '/out/articles/2017/x/index.txt'],
    [
      'flight data of a segment',
      '/articles/2017/x/__next._tree.txt',
      '/out/articles/2017/x/__next._tree.txt',
    ],
    ['the second form of the missing page', '/404/index', '/out/404/index.html'],
    ['flight data of the missing page', '/_not-found/__next._full.txt', '/out/_not-found/__next._full.txt'],
    ['the page that keeps an empty route', '/articles/_/index', '/out/articles/_/index.html'],
  ])('leaves out %s', (_, pathname, filePath) => {
    expect(placeInEdition(pathname, filePath)).toBeNull();
  });
});
