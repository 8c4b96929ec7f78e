import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { cachedFile } from '../../archive/cached-file.ts';
import type { Archive } from '../../archive/database.ts';
import { servedPicture } from '../../archive/pictures.ts';
import { site } from '../../site.ts';

/** Pixels: no screen on which books are read shows more of a column. */
const mostWidth = 1200;

/** From this quality on, more bytes show no difference in news pictures. */
const quality = 75;

/** Forms that every reader of books knows, old ones too. */
type PictureForm = { ending: 'jpg' | 'png'; type: 'image/jpeg' | 'image/png' };

const jpeg: PictureForm = { ending: 'jpg', type: 'image/jpeg' };
const png: PictureForm = { ending: 'png', type: 'image/png' };

export type BookPicture = PictureForm & {
  name: string /** Below the folder of articles. */;
  original: string;
};

const prefix = '/pictures/';

/** The pictures of one book. */
export class BookPictures {
  readonly #pictures = new Map<string, BookPicture>();

  get all(): BookPicture[] {
    return [...this.#pictures.values()];
  }

  /** Takes a picture into the book. @param src its address on the site @returns where it lies in the book */
  place(src: string): string {
    const known = this.#pictures.get(src);
    if (known) return known.name;
    const form = /\.(?:png|gif)$/i.test(src) ? png : jpeg;
    const name = `pictures/${this.#pictures.size + 1}.${form.ending}`;
    this.#pictures.set(src, { ...form, name, original: src.slice(prefix.length) });
    return name;
  }
}

/**
 * The bytes of a book's picture, made once for those of the original. Moving pictures stand still.
 *
 * @throws where a published story shows no such picture
 */
export async function pictureBytes(archive: Archive, { original, ending }: BookPicture): Promise<Uint8Array> {
  if (!servedPicture(archive, original)) throw new Error(`No story shows the picture ${original}.`);
  const bytes = await readFile(path.join(site.articlesDir, original));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const file = await cachedFile(
    site.pictureCache,
    `${hash}-book-${mostWidth}-${quality}.${ending}`,
    (place) => {
      const picture = sharp(bytes).rotate().resize({ width: mostWidth, withoutEnlargement: true });
      const made =
        ending === 'png'
          ? picture.png({ palette: true })
          : picture.flatten({ background: '#fff' }).jpeg({ quality });
      return made.toFile(place);
    },
  );
  return readFile(file);
}
