import { hash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { decodeTrie, encodeITrieToBTrie } from 'cspell-trie-lib';
import { cachedFile } from '../archive/cached-file.ts';

/** Words of Arabic, in the letters of a dictionary: without vowel signs. */
export type Dictionary = { has(word: string): boolean };

/**
 * The word list of Ayaspell, Hunspell's Arabic dictionary, with all its endings and particles (package `@cspell/dict-ar`, LGPL-3.0,
 * used as it is). Unpacking it takes a second and 330 MB; it is kept in a form that is read in 30 ms and takes 9 MB.
 *
 * @param cache folder of what was made before
 */
export async function openDictionary(cache: string): Promise<Dictionary> {
  // The package exports its settings, beside which the list lies.
  const settings = fileURLToPath(import.meta.resolve('@cspell/dict-ar'));
  const packed = await readFile(path.join(path.dirname(settings), 'ar.trie.gz'));
  const name = `arabic-${hash('sha256', packed).slice(0, 12)}.btrie`;
  const file = await cachedFile(cache, name, async (place) => {
    const trie = decodeTrie(await promisify(gunzip)(packed));
    await writeFile(place, encodeITrieToBTrie(trie));
  });
  return decodeTrie(await readFile(file));
}
