import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { shrinks } from './content-types.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** A tenth of the best quality's time for an eighth more bytes, measured on all pages of an edition; feeds save more. */
const quickQuality = 5;

/**
 * What a server sends before it waits for an answer: ten packets of 1,460 bytes (RFC 6928), less the headers. More costs readers
 * a round trip: a page beyond is worth the time of the quality one below the best, which is half of that one's for one percent.
 */
const firstWindow = 14_000;
const pageQuality = 10;

/** The compressed forms that lie beside a text file: Brotli's, then gzip's. */
export function twinsOf(file: string): [brotli: string, gzip: string] {
  return [`${file}.br`, `${file}.gz`];
}

/**
 * Writes `.br` and `.gz` beside a text file, for servers and hosts that send them as they are.
 *
 * @returns bytes written
 */
export async function compress(file: string): Promise<number> {
  if (!shrinks(file)) return 0;
  const bytes = await readFile(file);
  const [brotli, gzipped] = await Promise.all([
    brotliOf(bytes, file.endsWith('.html')),
    toGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const [brotliFile, gzipFile] = twinsOf(file);
  await Promise.all([writeFile(brotliFile, brotli), writeFile(gzipFile, gzipped)]);
  return brotli.length + gzipped.length;
}

async function brotliOf(bytes: Uint8Array, isPage: boolean): Promise<Uint8Array> {
  const at = (quality: number): Promise<Uint8Array> =>
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });
  const quick = await at(quickQuality);
  return isPage && quick.length > firstWindow ? at(pageQuality) : quick;
}
