import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { PictureVariant } from '../article/picture-variants.ts';
import { cachedFile } from './cached-file.ts';

/** Quality by format: the point from which more bytes show no difference in news pictures. */
const quality = { avif: 55, webp: 76 } as const;

/**
 * A picture in another form and size. Made once for the picture's bytes and kept in the cache, which is safe to delete.
 *
 * @param original the picture's bytes
 * @param cache folder of the forms made so far
 */
export async function pictureVariant(
  original: Uint8Array,
  { format, width }: Pick<PictureVariant, 'format' | 'width'>,
  cache: string,
): Promise<Uint8Array> {
  const hash = createHash('sha256').update(original).digest('hex').slice(0, 32);
  const name = `${hash}-${width}-${quality[format]}.${format}`;
  const file = await cachedFile(cache, name, (place) =>
    sharp(original)
      .rotate()
      .resize({ width, withoutEnlargement: true })
      .toFormat(format, { quality: quality[format] })
      .toFile(place),
  );
  return readFile(file);
}
