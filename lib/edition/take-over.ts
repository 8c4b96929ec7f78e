import { existsSync, linkSync, readFileSync } from 'node:fs';
import { twinsOf } from './compress.ts';
import { shrinks } from './content-types.ts';

/**
 * Links a file and its compressed twins to those of the last edition.
 *
 * @param from where the last edition has it, if it does
 * @returns whether they are the same; nothing is linked where the last edition lacks one of them
 */
export function takeOver(from: string, to: string, bytes: Uint8Array): boolean {
  const files = withTwins(from);
  if (!files.every((file) => existsSync(file)) || !readFileSync(from).equals(bytes)) return false;
  withTwins(to).forEach((file, index) => {
    linkSync(files[index] ?? from, file);
  });
  return true;
}

function withTwins(file: string): string[] {
  return shrinks(file) ? [file, ...twinsOf(file)] : [file];
}
