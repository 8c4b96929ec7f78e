import { documentText } from '../arabic/document-text.ts';

/** A place in a file; lines and columns count from 1. */
export type Position = { line: number; column: number };

export type ReadText = { text: string } | { invalidAt: Position };

/**
 * The text of a UTF-8 file in one form: without a byte-order mark and controls, lines ended by a line feed, letters composed (NFC).
 * Bytes that are no UTF-8 are never guessed at; the place of the first of them is returned instead.
 */
export function readText(bytes: Uint8Array): ReadText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: documentText(text.replace(/\r\n?/g, '\n')).normalize('NFC') };
  } catch {
    return { invalidAt: firstInvalid(bytes) };
  }
}

/** The decoder puts U+FFFD for what it cannot read; one that was written as such is three bytes long in the file. */
function firstInvalid(bytes: Uint8Array): Position {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let valid = '';
  let line = 1;
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      valid = readablePart(bytes.subarray(start, end));
      break;
    }
    start = end;
    line += 1;
  }
  return { line, column: valid.length + 1 };
}

/** Everything of a line before its first unreadable byte. */
function readablePart(line: Uint8Array): string {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let readable = '';
  for (let end = 1; end <= line.length; end += 1) {
    try {
      readable = strict.decode(line.subarray(0, end));
    } catch {
      // A letter of several bytes is unreadable until its last one; the loop goes on to see.
    }
  }
  return readable;
}
