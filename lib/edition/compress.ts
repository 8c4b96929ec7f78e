import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { shrinks } from './content-types.ts';

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** One below the best: half the time for one percent more bytes, measured on all pages of an edition. */
const quality = 10;

/**
 * For the search index's numbers, which shrink little, and for long lists, which are read by machines or seldom: a fifteenth
 * to a fiftieth of the time for 3 % more bytes of numbers, 1 % of a sitemap of 10,000 stories, 15 % of a list of 30,000 words.
 */
const quickQuality = 5;
const longFile = 256 * 1024;

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
  const isQuick = file.endsWith('.bin') || bytes.length > longFile;
  const [brotli, gzipped] = await Promise.all([
    toBrotli(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: isQuick ? quickQuality : quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    toGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const [brotliFile, gzipFile] = twinsOf(file);
  await Promise.all([writeFile(brotliFile, brotli), writeFile(gzipFile, gzipped)]);
  return brotli.length + gzipped.length;
}
