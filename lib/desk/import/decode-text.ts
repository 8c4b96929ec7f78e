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
  if (declared !== null) {
    try {
      return new TextDecoder(declared).decode(bytes);
    } catch {
      // A name that no browser knows says nothing.
    }
  }
  return decoded?.text ?? null;
}
