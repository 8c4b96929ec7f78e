/** A piece of RTF (Rich Text Format 1.9.1, «RTF Syntax»). Bytes are those of the text, and of `\'xx`. */
export type RtfToken =
  | { type: 'open' | 'close' }
  | { type: 'word'; name: string; value: number | null }
  | { type: 'symbol'; name: string }
  | { type: 'bytes'; bytes: Uint8Array };

const backslash = 0x5c;
const open = 0x7b;
const close = 0x7d;
const word = /^([a-z]{1,32})(-?\d{1,10})? ?/i;

/** Takes RTF apart; line ends mean nothing in it, and binary data is skipped. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index];
    if (byte === open || byte === close) {
      yield { type: byte === open ? 'open' : 'close' };
      index += 1;
    } else if (byte === backslash) {
      const rest = source.slice(index + 1, index + 50);
      const named = word.exec(rest);
      const hex = /^'([0-9a-f]{2})/i.exec(rest)?.[1];
      if (named) {
        const [whole, name = '', value] = named;
        index += 1 + whole.length;
        if (name === 'bin') index += Math.max(0, Number(value ?? 0));
        else yield { type: 'word', name, value: value === undefined ? null : Number(value) };
      } else if (hex !== undefined) {
        yield { type: 'bytes', bytes: Uint8Array.of(Number.parseInt(hex, 16)) };
        index += 4;
      } else {
        yield { type: 'symbol', name: rest.slice(0, 1) };
        index += 2;
      }
    } else {
      let end = index;
      while (end < bytes.length && !isSpecial(bytes[end])) end += 1;
      const text = bytes.subarray(index, end).filter((one) => one !== 0x0a && one !== 0x0d);
      if (text.length > 0) yield { type: 'bytes', bytes: text };
      index = end;
    }
  }
}

function isSpecial(byte: number | undefined): boolean {
  return byte === backslash || byte === open || byte === close;
}
