import { describe, expect, it } from 'vitest';
import { placeInEdition } from './place-in-edition.ts';

describe('placeInEdition', () => {
  it.each([
    ['index.html', 'index.html'],
    ['articles/2017/x.html', 'articles/2017/x/index.html'],
    ['pictures/2017/map.png.body', 'pictures/2017/map.png'],
    ['robots.txt.body', 'robots.txt'],
  ])('delivers %s', (file, place) => {
    expect(placeInEdition(file)).toBe(place);
  });

  it.each([
    ['flight data of a page', 'articles/2017/x.rsc'],
    ['what Next notes of a page', 'articles/2017/x.meta'],
    ['the second form of the missing page', '_not-found.html'],
    ['the page of a server that fails', '_global-error.html'],
    ['the page that keeps an empty route', 'articles/_.html'],
  ])('leaves out %s', (_, file) => {
    expect(placeInEdition(file)).toBeNull();
  });
});
