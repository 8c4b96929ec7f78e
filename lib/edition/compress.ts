import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { shrinks } from './content-types.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

type Effort = { quality: number; windowBits: number };

/**
 * Most files fit a small window, in which the encoder needs little memory: of pages, those too that are somewhat longer, it makes 2 to 4%
 * less than the effort for long files would, in no more time.
 */
const smallWindowBits = 16;
const quick: Effort = { quality: 8, windowBits: smallWindowBits };

/** Scripts and styles are few, and every page has some. */
const best: Effort = { quality: constants.BROTLI_MAX_QUALITY, windowBits: smallWindowBits };

/** A tenth of the best quality's time for an eighth more bytes, measured on feeds, which save more by a window that they fit. */
const quickOfLong: Effort = { quality: 5, windowBits: constants.BROTLI_DEFAULT_WINDOW };

/**
 * What a server sends before it waits for an answer: ten packets of 1,460 bytes (RFC 6928), less 1,540 bytes of headers. More costs
 * readers a round trip: a page beyond that many of them open is worth the time of the quality one below the best, which is half of that
 * one's for one percent, and twenty times the quick one's.
 */
const firstWindow = 13_060;
const pageQuality = 10;
/** It makes a tenth less of a page, a ninth at most: one that stays beyond all the same is not worth the time. */
const withinReach = firstWindow * (9 / 8);

/** Gzip is for the few that know no Brotli: the best level would take a third longer for less than one percent, less memory a tenth longer. */
const gzipEffort = { level: 6, memLevel: constants.Z_MAX_MEMLEVEL };

/** The compressed forms that lie beside a text file: Brotli's, then gzip's. */
export function twinsOf(file: string): [brotli: string, gzip: string] {
  return [`${file}.br`, `${file}.gz`];
}

/**
 * Writes `.br` and `.gz` beside a text file, for servers and hosts that send them as they are.
 *
 * @param bytes what the file holds, where that is at hand
 * @param isOpenedMost whether it is one of the pages that are opened most
 * @returns bytes written
 */
export async function compress(file: string, bytes?: Uint8Array, isOpenedMost = false): Promise<number> {
  if (!shrinks(file)) return 0;
  const content = bytes ?? readFileSync(file);
  const [brotli, gzipped] = await Promise.all([
    brotliOf(content, path.extname(file), isOpenedMost),
    toGzip(content, gzipEffort),
  ]);
  const [brotliFile, gzipFile] = twinsOf(file);
  writeFileSync(brotliFile, brotli);
  writeFileSync(gzipFile, gzipped);
  return brotli.length + gzipped.length;
}

async function brotliOf(bytes: Uint8Array, ending: string, isOpenedMost: boolean): Promise<Uint8Array> {
  const by = ({ quality, windowBits }: Effort): Promise<Uint8Array> =>
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_LGWIN]: windowBits,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
  if (ending === '.js' || ending === '.css') return by(best);
  const isPage = ending === '.html';
  const effort = isPage || bytes.length < 1 << smallWindowBits ? quick : quickOfLong;
  const brotli = await by(effort);
  const isWorthMore = isOpenedMost && brotli.length > firstWindow && brotli.length < withinReach;
  return isWorthMore ? by({ ...effort, quality: pageQuality }) : brotli;
}
