/**
 * Addresses that a story had before, at another site or under another name. They are kept in one form, decoded and composed,
 * so that two spellings of one address are one: `/%d9%82…/`, `/%D9%82…` and `/قديم` are the same.
 */

/** Bytes of a name between two slashes: 255 is what file systems take, and a compressed twin adds its ending. */
const nameBytes = 240;

/** Bytes of a whole address: object stores take keys of 1,024. */
const addressBytes = 1000;

/** What no address holds unencoded (https://url.spec.whatwg.org/#path-percent-encode-set), and what no file name should. */
const neverInAddress = /["<>^`{|}*\p{Cc}\p{Cs}]|[^\S ]/u;

/**
 * @param written as an editor or a browser writes it: percent-encoded or not, with a slash at its end or not
 * @returns the address in its one form, or what is wrong with it, as a sentence goes on after its name
 */
export function readOldAddress(written: string): { address: string } | { problem: string } {
  if (!/^\/[^?#]*$/.test(written)) return { problem: 'must begin with a slash and hold no "?" or "#"' };
  const decoded = decode(written);
  if (decoded === null)
    return { problem: 'holds a "%" that begins no letter in UTF-8: write the letters themselves, or "%25"' };
  // A slash after a slash stays, and is refused.
  const address = decoded.normalize('NFC').replace(/(?<!\/)(?:\/index\.html)*\/?$/, '') || '/';
  const problem = problemOf(address);
  return problem === null ? { address } : { problem };
}

function problemOf(address: string): string | null {
  if (/(?:^|\/)\.{1,2}(?:\/|$)|\/\/|\\/.test(address)) return 'must not hold "..", "//" or "\\"';
  if (/\/\./.test(address)) return 'must not hold a name that begins with ".": servers hide it';
  if (neverInAddress.test(address) || /[?#]/.test(address))
    return 'must not hold a control character or any of " < > ^ ` { | } * ? #, percent-encoded or not';
  if (/\.(?:html|md)\/|\.(?:br|gz)(?:\/|$)/i.test(address))
    return 'must not hold a name that ends in ".br" or ".gz", or in ".html" or ".md" before a slash';
  const tooLong =
    bytesOf(address) > addressBytes || address.split('/').some((name) => bytesOf(name) > nameBytes);
  if (tooLong)
    return `is too long: a name between slashes may have ${nameBytes} bytes (${nameBytes / 2} Arabic letters), all of it ${addressBytes}`;
  return null;
}

function decode(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
