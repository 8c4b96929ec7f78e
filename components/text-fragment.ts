/**
 * The end of an address that leads to a passage and marks it (https://wicg.github.io/scroll-to-text-fragment/#syntax).
 * @param passage whole words as the page shows them, a line for each block
 * @returns `:~:text=…` to follow a `#`; a long passage, or one of several blocks, is named by its first and last words
 */
export function textFragment(passage: string): string {
  const words = passage.trim().split(/\s+/);
  // A term may not reach from one block into another.
  const lines = passage.trim().split(/\s*\n\s*/);
  if (lines.length === 1 && words.length <= 12) return `:~:text=${encode(words)}`;
  const first = lines[0]?.split(/\s+/).slice(0, 5) ?? [];
  const last = lines.at(-1)?.split(/\s+/).slice(-5) ?? [];
  return `:~:text=${encode(first)},${encode(last)}`;
}

/** A hyphen would part a term from the words around it. */
function encode(words: string[]): string {
  return encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
}
