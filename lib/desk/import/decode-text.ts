import { decode } from './decode.ts';

/** Browsers look for it in the first 1024 bytes; pages that word processors save have it further down. */
const prescanned = 8192;

/**
 * The encoding that a page names for itself: `<meta charset=windows-1256>`, or in the older form
 * (https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding).
 */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, prescanned)).toString('latin1');
  return (
    /<(?:meta|\?xml)\b[^>]*?\b(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_-]{2,40})/i.exec(start)?.[1] ?? null
  );
}

/** What browsers take for what old pages call `iso-8859-1`; many of those are Arabic and say so out of habit. */
const western = 'windows-1252';

/** So many of the letters beyond ASCII are Arabic in a text that is. */
const arabicShare = 0.8;

/**
 * Text of a file that may be HTML. A mark, and bytes that are valid UTF-8 or UTF-16, decide as for any text; only then what the
 * page says of itself is believed, since saving a page changes its bytes more often than its words.
 *
 * @returns null where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string | null {
  const decoded = decode(bytes);
  if (decoded && decoded.encoding !== 'windows-1256') return decoded.text;
  const declared = declaredEncoding(bytes);
  const decoder = declared === null ? null : decoderOf(declared);
  const arabic = decoded?.text ?? arabicWithinTags(bytes);
  if (arabic !== null && (decoder === null || decoder.encoding === western)) return arabic;
  return decoder?.decode(bytes) ?? arabic;
}

/** Windows-1256 in a page whose tags and scripts are most of its letters. */
function arabicWithinTags(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1256').decode(bytes);
  const letters = text.match(/[^\P{L}\p{ASCII}]/gu)?.length ?? 0;
  const words = text.match(/\p{Script=Arabic}{2,}/gu)?.join('').length ?? 0;
  return letters > 0 && words / letters >= arabicShare && /<[a-z!]/i.test(text) && !text.includes('\0')
    ? text
    : null;
}

function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    // A name that no browser knows says nothing.
    return null;
  }
}
