import { isTooLarge } from '../../article/read-file.ts';
import { plainSource } from './read-copy.ts';

/**
 * The text of a UTF-8 file in the form in which offsets are counted, or null where its bytes are no UTF-8, or not all of the file: the
 * parser says what is wrong.
 */
export function decodeCopy(bytes: Uint8Array): string | null {
  if (isTooLarge(bytes)) return null;
  try {
    return plainSource(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return null;
  }
}

/** A corrected text with the byte-order mark and line ends that its file had. */
export function encodeLike(bytes: Uint8Array, text: string): string {
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = before.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + (before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
}
