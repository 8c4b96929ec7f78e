import { existsSync, linkSync, readFileSync } from 'node:fs';
import { twinsOf } from './compress.ts';
import { shrinks } from './content-types.ts';

/**
 * Links a file and its compressed twins to those of the last edition.
 *
 * @param from where the last edition has it, if it does
 * @returns whether they are the same
 */
export function takeOver(from: string, to: string, bytes: Uint8Array): boolean {
  if (!existsSync(from) || !readFileSync(from).equals(bytes)) return false;
  linkSync(from, to);
  if (!shrinks(to)) return true;
  twinsOf(to).forEach((twin, index) => {
    linkSync(twinsOf(from)[index] ?? from, twin);
  });
  return true;
}
