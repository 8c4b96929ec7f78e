/** A text as others show it: whole words up to where they cut it, and what readers do not see there, which is empty where nothing is cut. */
export type Cut = { kept: string; lost: string };

/** Room for a text, in pixels: the width of each of its lines, and what a space and an ellipsis take. */
export type Room = { width: number; lines: number; space: number; ellipsis: number };

/**
 * Cuts a text to the lines that there is room for. A word that alone is wider than a line ends the text between its letters.
 *
 * @param measure the width of a word or its beginning in pixels; it is asked for no more words than there is room for
 */
export async function cutToWidth(
  text: string,
  { width, lines, space, ellipsis }: Room,
  measure: (word: string) => Promise<number>,
): Promise<Cut> {
  const words = wordsOf(text);
  const whole = words.join(' ');
  const endOf = (count: number): number => words.slice(0, count).join(' ').length;
  /** Units of as many whole letters of a word as a line has room for; one letter at least. */
  const lettersWithin = async (word: string, own: number): Promise<number> => {
    const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
    const first = (count: number): string => letters.slice(0, count).join('');
    // Letters are not equally wide: as many as would fit if they were, and less where those do not.
    let count = Math.max(1, Math.floor((letters.length * (width - ellipsis)) / own));
    while (count > 1 && (await measure(first(count))) + ellipsis > width) count -= 1;
    return first(count).length;
  };
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
    if (line > lines) return cutAt(whole, fit > 0 ? endOf(fit) : await lettersWithin(words[0] ?? '', first));
    used += own + (used > 0 ? space : 0);
    if (own > width) {
      const begins = endOf(index) + (index > 0 ? 1 : 0);
      return cutAt(whole, begins + (await lettersWithin(word, own)));
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
