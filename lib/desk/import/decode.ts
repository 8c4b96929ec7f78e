export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256';

export type Decoded = { text: string; encoding: Encoding };

/** Less than this share of Arabic letters among all letters, and Windows-1256 was a wrong guess. */
const plausibleShare = 0.5;

/** More letters than this in a hundred that are no UTF-8, and it is something else. */
const mostBroken = 0.05;

/**
 * Text of a file in any of the encodings that Arabic newsrooms send. A byte-order mark decides; then bytes that are valid
 * UTF-8 are UTF-8; then UTF-16 shows by the high bytes of Arabic letters; what is left must read as Arabic in Windows-1256.
 *
 * @returns null where none of them gives Arabic text: the file is no text, or in an encoding that is not known here
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const marked = byMark(bytes);
  if (marked) return read(bytes, marked);
  const wide = looksLikeUtf16(bytes);
  if (wide) return read(bytes, wide);
  return read(bytes, 'utf-8') ?? brokenUtf8(bytes) ?? plausible(read(bytes, 'windows-1256'));
}

/**
 * UTF-8 in which a few bytes were cut or spoilt. Read as Windows-1256 it would be Arabic letters too, and none of them right; what
 * cannot be read shows as U+FFFD, for an editor to see.
 */
function brokenUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return broken <= whole * mostBroken && !text.includes('\0') ? { text, encoding: 'utf-8' } : null;
}

function byMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** In UTF-16 every other byte of Arabic text is 06 (a letter) or 00 (a space, a digit); no other encoding does that. */
function looksLikeUtf16(bytes: Uint8Array): Encoding | null {
  const share = (offset: 0 | 1): number => {
    let high = 0;
    for (let index = offset; index < bytes.length; index += 2)
      if (bytes[index] === 0x06 || bytes[index] === 0x00) high += 1;
    return high / Math.max(1, bytes.length / 2);
  };
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  if (share(1) > 0.9) return 'utf-16le';
  return share(0) > 0.9 ? 'utf-16be' : null;
}

function read(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

function plausible(decoded: Decoded | null): Decoded | null {
  if (!decoded || decoded.text.includes('\0')) return null;
  const letters = decoded.text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = decoded.text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return letters > 0 && arabic / letters >= plausibleShare ? decoded : null;
}
