import { describe, expect, it } from 'vitest';
import { originalOf, pictureSources, pictureVariants } from './picture-variants.ts';

const widthsOf = (width: number): number[] => [
  ...new Set(pictureVariants('2017/map.png', width).map((variant) => variant.width)),
];

describe('pictureVariants', () => {
  it.each([
    [300, [300]],
    [800, [480, 800]],
    [1600, [480, 800, 1200, 1600]],
    [5000, [480, 800, 1200, 1600]],
  ])('never widens a picture of %i pixels', (width, expected) => {
    expect(widthsOf(width)).toEqual(expected);
  });

  it('gives pictures that differ only in their ending different names', () => {
    const names = ['a.png', 'a.jpg'].flatMap((name) =>
      pictureVariants(name, 900).map(({ name: one }) => one),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('leaves moving pictures as they are', () => {
    expect(pictureVariants('a.gif', 900)).toEqual([]);
    expect(pictureSources('/pictures/a.gif', 900)).toEqual([]);
  });
});

it('a variant’s name tells its original', () => {
  for (const { name } of pictureVariants('2017/map.png', 900)) expect(originalOf(name)).toBe('2017/map.png');
  expect(originalOf('2017/map.png')).toBe('2017/map.png');
});

it('sources name the best form first, each with its widths', () => {
  expect(pictureSources('/pictures/a.png', 500)).toEqual([
    { type: 'image/avif', srcSet: '/pictures/a.png.480w.avif 480w, /pictures/a.png.500w.avif 500w' },
    { type: 'image/webp', srcSet: '/pictures/a.png.480w.webp 480w, /pictures/a.png.500w.webp 500w' },
  ]);
});
