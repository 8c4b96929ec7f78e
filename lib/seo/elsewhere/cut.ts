/** A text as others show it: whole words up to where they cut it, and what readers do not see there, which is empty where nothing is cut. */
export type Cut = { kept: string; lost: string };

/** Room for a line of text, in pixels. `space` and `ellipsis`: the room that each of these takes. */
export type Room = { width: number; space: number; ellipsis: number };

/**
 * Cuts a text to a width. A word that alone is wider than the room is cut between its letters.
 *
 * @param measure the width of a word in pixels; it is asked for no more words than there is room for
 */
export async function cutToWidth(
  text: string,
  { width, space, ellipsis }: Room,
  measure: (word: string) => Promise<number>,
): Promise<Cut> {
  const words = wordsOf(text);
  let used = 0;
  /** How many words leave room for the ellipsis after them. */
  let fit = 0;
  for (const [index, word] of words.entries()) {
    const own = await measure(word);
    if (index === 0 && own + ellipsis > width && (words.length > 1 || own > width)) {
      const letters = [...graphemes.segment(word)].map(({ segment }) => segment);
      const room = Math.max(1, Math.floor((letters.length * (width - ellipsis)) / own));
      return cutAt(words.join(' '), letters.slice(0, room).join('').length);
    }
    used += own + (index === 0 ? 0 : space);
    if (used > width) return cutAt(words.join(' '), words.slice(0, fit).join(' ').length);
    if (used + ellipsis <= width) fit = index + 1;
  }
  return { kept: words.join(' '), lost: '' };
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
