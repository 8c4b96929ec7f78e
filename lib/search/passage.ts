import { words } from '../arabic/words.ts';
import { type QueryWord, wordMatcher } from './query.ts';

/** Runs of a text, some of them words that were searched for. */
export type MarkedText = { text: string; isMatch: boolean }[];

type Match = { start: number; end: number; of: QueryWord };

/** Letters of a passage, and how many of them may stand before its first match. */
const passageLength = 220;
const before = 60;

/** Marks words in the original text, diacritics, particles and all. Matches with nothing but space between them are one. */
export function marked(text: string, query: readonly QueryWord[]): MarkedText {
  const runs: MarkedText = [];
  let position = 0;
  const add = (until: number, isMatch: boolean): void => {
    if (until <= position) return;
    runs.push({ text: text.slice(position, until), isMatch });
    position = until;
  };
  for (const { start, end } of joined(text, matches(text, query))) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return runs;
}

/** The part of a text that has most of the words searched for, marked; nothing where it has none. */
export function passage(text: string, query: readonly QueryWord[]): MarkedText | undefined {
  let best: { start: number; paragraph: string; different: number } | undefined;
  for (const paragraph of text.split('\n')) {
    const found = matches(paragraph, query);
    for (const [index, { start }] of found.entries()) {
      const near = found.slice(index).filter(({ end }) => end <= start + passageLength - before);
      const different = new Set(near.map(({ of }) => of)).size;
      if (different > (best?.different ?? 0)) best = { start, paragraph, different };
    }
  }
  return best && marked(cut(best.paragraph, best.start), query);
}

function matches(text: string, query: readonly QueryWord[]): Match[] {
  const matcher = wordMatcher(query);
  return words(text).flatMap(({ text: word, start, end }) => {
    const of = matcher(word);
    return of ? { start, end, of } : [];
  });
}

function joined(text: string, found: readonly Match[]): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = spans.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** A part of a paragraph around a place, from word to word, with «…» where something is left out. */
function cut(paragraph: string, around: number): string {
  if (paragraph.length <= passageLength) return paragraph;
  const wanted = Math.max(0, Math.min(around - before, paragraph.length - passageLength));
  const start = wanted === 0 ? 0 : paragraph.lastIndexOf(' ', wanted) + 1;
  const space = paragraph.lastIndexOf(' ', start + passageLength);
  const end =
    start + passageLength >= paragraph.length
      ? paragraph.length
      : space > around
        ? space
        : start + passageLength;
  const text = paragraph.slice(start, end).replace(/[\s،؛:.…-]+$/u, end < paragraph.length ? '' : '$&');
  return `${start > 0 ? '…' : ''}${text}${end < paragraph.length ? '…' : ''}`;
}
