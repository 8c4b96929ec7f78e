/** The sizes and forms in which a picture is served, so that each screen loads no more than it shows. */

/** Widths in pixels, smallest first. */
const widths = [480, 800, 1200, 1600];

/** Best first: a browser takes the first that it knows. */
const formats = ['avif', 'webp'] as const;

export type PictureVariant = { format: (typeof formats)[number]; width: number; name: string };

/** How wide a picture stands in a story: the column of text, or the screen. */
export const pictureSizes = '(min-width: 48rem) 37rem, 100vw';

/** Moving pictures, and those in the best form already, are served as they are. */
const asTheyAre = /\.(?:gif|avif)$/i;

/**
 * Every form in which a picture is served besides its own, never wider than it is.
 *
 * @param name path of the picture: `2017/map.png`; its variants are `2017/map.png.480w.avif` and so on
 * @param width of the picture itself, in pixels
 */
export function pictureVariants(name: string, width: number): PictureVariant[] {
  if (asTheyAre.test(name)) return [];
  const smaller = widths.filter((one) => one < width);
  const served = smaller.length < widths.length ? [...smaller, width] : widths;
  return formats.flatMap((format) =>
    served.map((one) => ({ format, width: one, name: `${name}.${one}w.${format}` })),
  );
}

/** The picture that a variant's name says it is made of; any other name is its own. */
export function originalOf(name: string): string {
  return name.replace(/\.\d+w\.(?:avif|webp)$/, '');
}

/** What `<source>` elements say of a picture: for each form, its addresses by width. */
export function pictureSources(src: string, width: number): { type: string; srcSet: string }[] {
  const variants = pictureVariants(src, width);
  return [...Map.groupBy(variants, ({ format }) => format)].map(([format, ofFormat]) => ({
    type: `image/${format}`,
    srcSet: ofFormat.map(({ name, width: shown }) => `${name} ${shown}w`).join(', '),
  }));
}
