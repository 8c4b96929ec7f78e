import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { limits } from './limits.ts';

/**
 * The bytes of an editor's file: of one that is larger than a file may be, so many as show that (`openFile` then refuses it), and never
 * its gigabytes.
 *
 * @throws where there is no such file
 */
export function readFile(file: string): Uint8Array {
  const open = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(fstatSync(open).size, limits.fileBytes + 1));
    let length = 0;
    while (length < bytes.length) {
      const read = readSync(open, bytes, length, bytes.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(open);
  }
}

/** Whether there is more of a file than it may hold; what was read of it is then not all of it. */
export function isTooLarge(bytes: Uint8Array): boolean {
  return bytes.length > limits.fileBytes;
}
