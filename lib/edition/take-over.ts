import { existsSync, linkSync, readFileSync } from 'node:fs';
import { twinsOf } from './compress.ts';

/** Links a file and its compressed twins to those of the last edition. @returns whether they are the same */
export function takeOver(from: string, to: string, bytes: Uint8Array): boolean {
  if (!existsSync(from) || !readFileSync(from).equals(bytes)) return false;
  linkSync(from, to);
  twinsOf(to).forEach((twin, index) => {
    linkSync(twinsOf(from)[index] ?? from, twin);
  });
  return true;
}
