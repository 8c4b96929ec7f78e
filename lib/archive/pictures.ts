import { originalOf, type PictureVariant, pictureVariants } from '../article/picture-variants.ts';
import { type Archive, number, text } from './database.ts';

/** A file that the site serves: a picture that lies beside a published story, or a variant of it. */
export type ServedPicture = {
  /** Below the folder of articles: `2017/map.png`. */
  original: string;
  /** Null where the original itself is served. */
  variant: PictureVariant | null;
};

const shown =
  'SELECT DISTINCT p.name, p.width, p.hash FROM pictures p JOIN stories s ON s.path = p.path WHERE s.published = 1';

/** Names of all pictures that published stories show, with those of their variants, in a stable order. */
export function servedPictures(archive: Archive): string[] {
  return archive.all(`${shown} ORDER BY p.name`).flatMap((row) => {
    const name = text(row, 'name');
    return [name, ...pictureVariants(name, number(row, 'width')).map((variant) => variant.name)];
  });
}

/** What to serve by a name, or null where no published story shows such a picture. */
export function servedPicture(archive: Archive, name: string): ServedPicture | null {
  if (archive.first(`${shown} AND p.name = ?`, name)) return { original: name, variant: null };
  const original = originalOf(name);
  const row = archive.first(`${shown} AND p.name = ?`, original);
  if (!row) return null;
  const variant = pictureVariants(original, number(row, 'width')).find((one) => one.name === name);
  return variant ? { original, variant } : null;
}
