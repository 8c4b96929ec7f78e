import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { decompress } from 'woff2-encoder';
import { cachedFile } from '../../archive/cached-file.ts';
import { escapeMarkup, hasInk } from './markup.ts';

/** The newspaper's two faces, and what Pango calls the cuts that cards use. */
const faces = [
  { file: 'naba-unwan.woff2', cut: 'Naba Unwan Bold' },
  { file: 'naba-matn.woff2', cut: 'Naba Matn Medium' },
] as const;

export type Faces = {
  /** For measuring: the face of headlines, and that of texts. */
  headline: Face;
  text: Face;
  /** Changes when a face does. */
  fingerprint: string;
};

export type Face = { cut: string; file: string };

/** Widths are taken at this size in pixels: hundredths of an em. */
const measuredSize = 100;

const widths = new Map<string, number>();

/**
 * Makes the newspaper's faces known to Pango, for all that this process draws. Pango reads no WOFF2, so that they are
 * unpacked first.
 *
 * @param cache folder for the unpacked faces, safe to delete
 */
export async function loadFaces(cache: string): Promise<Faces> {
  const hash = createHash('sha256');
  const loaded: Face[] = [];
  for (const { file, cut } of faces) {
    const packed = await readFile(path.resolve('app', 'fonts', file));
    const fingerprint = createHash('sha256').update(packed).digest('hex').slice(0, 16);
    hash.update(fingerprint);
    const name = `${path.parse(file).name}-${fingerprint}.ttf`;
    const unpacked = await cachedFile(cache, name, async (place) =>
      writeFile(place, await decompress(packed)),
    );
    const face = { cut, file: unpacked };
    await wordWidth(face, 'نبأ');
    loaded.push(face);
  }
  const [headline, text] = loaded;
  if (!headline || !text) throw new Error('No faces to load.');
  return { headline, text, fingerprint: hash.digest('hex') };
}

/** How wide the ink of a word is, in ems; 0 for one without any. */
export async function wordWidth({ cut, file }: Face, word: string): Promise<number> {
  const key = `${cut} ${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (!hasInk(word)) return 0;
  const text = escapeMarkup(word);
  const { width } = await sharp({
    text: { text, font: `${cut} ${measuredSize}`, fontfile: file, dpi: 72 },
  }).metadata();
  widths.set(key, width / measuredSize);
  return width / measuredSize;
}
