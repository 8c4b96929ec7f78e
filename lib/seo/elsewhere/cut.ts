/** A text as others show it: whole words up to where they cut it, and what readers do not see there, which is empty where nothing is cut. */
export type Cut = { kept: string; lost: string };

/** Room for a text, in pixels: the width of each of its lines, and what a space and an ellipsis take. */
export type Room = { width: number; lines: number; space: number; ellipsis: number };

/**
 * Cuts a text to the lines that there is room for. A word that alone is wider than a line ends the text between its letters.
 *
 * @param measure the width of a word in pixels; it is asked for no more words than there is room for
 */
export async function cutToWidth(
  text: string,
  { width, lines, space, ellipsis }: Room,
  measure: (word: string) => Promise<number>,
): Promise<Cut> {
  const words = wordsOf(text);
  const whole = words.join(' ');
  const endOf = (count: number): number => words.slice(0, count).join(' ').length;
  let line = 1;
  let used = 0;
  /** How many words leave room for the ellipsis after them. */
  let fit = 0;
  let first = 0;
  for (const [index, word] of words.entries()) {
    const own = await measure(word);
    if (index === 0) first = own;
    if (used > 0 && used + space + own > width) {
      line += 1;
      used = 0;
    }
    if (line > lines)
      return cutAt(whole, fit > 0 ? endOf(fit) : lettersWithin(words[0] ?? '', (width - ellipsis) / first));
    used += own + (used > 0 ? space : 0);
    if (own > width) {
      const begins = endOf(index) + (index > 0 ? 1 : 0);
      return cutAt(whole, begins + lettersWithin(word, (width - ellipsis) / own));
    }
    if (line < lines || used + ellipsis <= width) fit = index + 1;
  }
  return { kept: whole, lost: '' };
}

/** Cuts a text to so many letters, the ellipsis among them. */
export function cutToLetters(text: string, most: number): Cut {
  const whole = wordsOf(text).join(' ');
  if (whole.length <= most) return { kept: whole, lost: '' };
  const space = whole.lastIndexOf(' ', most - 1);
  return cutAt(whole, space > 0 ? space : lastBoundary(whole, most - 1));
}

/** What of a headline is lost where the text that begins with it is cut. */
export function lostOf(headline: string, { kept }: Cut): string {
  return wordsOf(headline).join(' ').slice(kept.length).trim();
}

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' });

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Units of as many whole letters as make a share of a word; one letter at least. */
function lettersWithin(word: string, share: number): number {
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
  const count = Math.max(1, Math.floor(letters.length * share));
  return letters.slice(0, count).join('').length;
}

function cutAt(text: string, end: number): Cut {
  return { kept: text.slice(0, end).trimEnd(), lost: text.slice(end).trim() };
}

/** The end of the last letter with all its marks that lies within so many units. */
function lastBoundary(text: string, most: number): number {
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, most + 1))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return end;
}
