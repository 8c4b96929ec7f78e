/** Which stories have a word, and how much of it each: numbers ascending, `amounts` as `quantise` makes them. */
export type WordPostings = {
  word: string;
  stories: Uint32Array;
  amounts: Uint8Array;
  /** The same as it stands in the file that it was read from. */
  encoded?: Uint8Array;
};

/** Steps of a byte per doubling: fine enough not to change an order that a reader would notice. */
const stepsPerDoubling = 24;

const encoder = new TextEncoder();

/** Bytes that a whole number of 32 bits takes at most. */
const longestNumber = 5;

/** How often a word stands in a story, weighted by field and length, as a byte. */
export function quantise(amount: number): number {
  return Math.min(255, Math.max(1, Math.round(Math.log2(1 + amount) * stepsPerDoubling)));
}

/** The amounts that the bytes stand for. */
export const amountOf: Float64Array = Float64Array.from(
  { length: 256 },
  (_, byte) => 2 ** (byte / stepsPerDoubling) - 1,
);

/**
 * A file of the index. Per word: bytes of its UTF-8, the word, how many stories; then their numbers, each as the difference
 * from the one before, and an amount for each. Whole numbers are LEB128.
 */
export function encodeShard(words: readonly WordPostings[]): Uint8Array {
  const parts = words.map((word) => word.encoded ?? encodeWord(word));
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let length = 0;
  for (const part of parts) {
    bytes.set(part, length);
    length += part.length;
  }
  return bytes;
}

function encodeWord({ word, stories, amounts }: WordPostings): Uint8Array {
  const name = encoder.encode(word);
  const bytes = new Uint8Array(name.length + amounts.length + longestNumber * (2 + stories.length));
  let length = 0;
  const number = (value: number): void => {
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) {
      bytes[length] = (rest & 0x7f) | 0x80;
      length += 1;
    }
    bytes[length] = rest;
    length += 1;
  };
  const run = (values: Uint8Array): void => {
    bytes.set(values, length);
    length += values.length;
  };
  number(name.length);
  run(name);
  number(stories.length);
  let last = 0;
  for (const story of stories) {
    number(story - last);
    last = story;
  }
  run(amounts);
  return bytes.subarray(0, length);
}

export function decodeShard(bytes: Uint8Array): WordPostings[] {
  const decoder = new TextDecoder();
  const found: WordPostings[] = [];
  let position = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[position] ?? 0;
      position += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (position < bytes.length) {
    const start = position;
    const length = number();
    const word = decoder.decode(bytes.subarray(position, position + length));
    position += length;
    const stories = new Uint32Array(number());
    let last = 0;
    for (let index = 0; index < stories.length; index += 1) {
      last += number();
      stories[index] = last;
    }
    const amounts = bytes.subarray(position, position + stories.length);
    position += stories.length;
    found.push({ word, stories, amounts, encoded: bytes.subarray(start, position) });
  }
  return found;
}
