import { breakLines, type Column, lineWidth } from './break-lines.ts';
import { type Face, wordWidth } from './faces.ts';

/** No word of Arabic is longer; what is longer is no word. */
const longestWord = 24;

/** A headline as lines of about the same length, in the largest of a column's sizes in which it fits. */
export async function headlineLines(
  headline: string,
  face: Face,
  column: Column,
): Promise<{ size: number; lines: string[] }> {
  const units = unbreakable(headline.split(/\s+/).filter(Boolean).map(shortened));
  const widths = await Promise.all(units.map((unit) => widthOf(unit, face)));
  const { size, lines, isCut } = breakLines(widths, column);
  const shown = lines.map(([from, to]) => units.slice(from, to).join(' '));
  if (isCut) shown.push(`${shown.pop() ?? ''}…`);
  return { size, lines: shown };
}

/** The width of words on one line, in ems. */
export async function widthOf(words: string, face: Face): Promise<number> {
  return lineWidth(await Promise.all(words.split(' ').map((word) => wordWidth(face, word))));
}

/** Words, but for numbers, which stay with the words around them: «أرتميس 1»، «59 صاروخًا». */
function unbreakable(words: readonly string[]): string[] {
  const units: string[] = [];
  let joinsNext = false;
  for (const word of words) {
    const isNumber = /^\p{N}[\p{N}\p{P}]*$/u.test(word);
    const last = units.length - 1;
    if (last >= 0 && (isNumber || joinsNext)) units[last] += ` ${word}`;
    else units.push(word);
    joinsNext = isNumber;
  }
  return units;
}

function shortened(word: string): string {
  const letters = [...word];
  return letters.length > longestWord ? `${letters.slice(0, longestWord).join('')}…` : word;
}
