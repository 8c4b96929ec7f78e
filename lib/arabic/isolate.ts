import { directionOf } from './direction.ts';
import { type BaseScript, languageOfText, languagePlace, scriptOf } from './script.ts';

/** A stretch of text; `foreign` where the page has to isolate it from the text around (W3C, «Inline markup and bidirectional text»). */
export type Run = { text: string; foreign: Foreign | null };
export type Foreign = { lang: string; dir: 'ltr' | 'rtl' };

/** Where something foreign stands, end exclusive. A phrase grows word by word, so that what is known of it is kept, not read off again. */
type Span = {
  start: number;
  end: number;
  isNumber: boolean;
  /** A plus and digits, in groups or not. */
  isTelephone: boolean;
  languagePlace: number;
};

const connectors = String.raw`[\-–−.\/:'’&_@+×,=]`;
const address = String.raw`https?:\/\/[^\s<>«»"\(\)،؛؟]*[^\s<>«»"\(\)،؛؟.,:;!]`;

/** What may stand together without a space, by the script of the text around it. */
const atoms: Record<BaseScript, RegExp> = {
  Arabic: atomPattern(String.raw`[\p{L}--\p{Script=Arabic}]`),
  Hebrew: atomPattern(String.raw`[\p{L}--\p{Script=Hebrew}]`),
  Latin: atomPattern(String.raw`[\p{L}--\p{Script=Latin}]`),
};

function atomPattern(letter: string): RegExp {
  const unit = String.raw`(?:${letter}\p{M}*|\p{Nd})`;
  const money = String.raw`(?:[\-−+±]?[$€£¥₪]|[\-−+±](?=\p{Nd}))`;
  return new RegExp(
    `${address}|(?:[#@](?=${letter})|(?<![\\p{L}\\p{N}])${money})?${unit}+(?:${connectors}${unit}+)*`,
    'gv',
  );
}

const hasLetter = /\p{L}/u;
const arabicMarks = /^[\s،؛]+$/u;

/** Numbers that the bidirectional algorithm would turn around after Arabic letters: 3-1, 2017–2019, −37, $25 (UAX #9, W2 and W4). */
const turnedNumber = /^[-−+±$€£¥₪]|\p{Nd}[-–−×+=]\p{Nd}/u;
const telephone = /^\+\p{Nd}+$/u;
const digits = /^\p{Nd}+$/u;

/**
 * Splits a text into runs, so that names, addresses and numbers of another direction keep their own order and leave the
 * sentence's alone. Runs never begin or end with a space, and the sentence's own punctuation stays outside.
 *
 * @param language of the text around
 * @returns runs whose texts join to exactly the given text
 */
export function isolate(text: string, language: string): Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const { start, end, isNumber } of foreignSpans(text, language)) {
    if (start > position) runs.push({ text: text.slice(position, start), foreign: null });
    runs.push({
      text: text.slice(start, end),
      foreign: describe(text.slice(start, end), isNumber, language),
    });
    position = end;
  }
  if (position < text.length || runs.length === 0) runs.push({ text: text.slice(position), foreign: null });
  return runs;
}

/** A number is said, and drawn, in the language around it: only its order is foreign. */
function describe(text: string, isNumber: boolean, around: string): Foreign {
  if (isNumber) return { lang: around, dir: 'ltr' };
  const lang = languageOfText(text);
  return { lang, dir: directionOf(lang) };
}

function foreignSpans(text: string, language: string): Span[] {
  const rightToLeft = directionOf(language) === 'rtl';
  const found = [...text.matchAll(atoms[scriptOf(language)])].map(
    ({ 0: atom, index }): Span => ({
      start: index,
      end: index + atom.length,
      isNumber: !hasLetter.test(atom),
      isTelephone: telephone.test(atom),
      languagePlace: languagePlace(atom),
    }),
  );
  return joinPhrases(text, found).filter(
    ({ start, end, isNumber }) => !isNumber || (rightToLeft && turnedNumber.test(text.slice(start, end))),
  );
}

/** Neighbours become one phrase: «USS Porter (DDG-78)», «iPhone 15 Pro», «+962 6 555». */
function joinPhrases(text: string, spans: Span[]): Span[] {
  const joined: Span[] = [];
  spans.forEach((span, index) => {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, span.start);
    if (last && between !== undefined && belongTogether(text, last, between, span, spans[index + 1])) {
      last.end = between.endsWith('(') ? span.end + 1 : span.end;
      last.isNumber &&= span.isNumber;
      last.isTelephone &&= digits.test(text.slice(span.start, span.end));
      last.languagePlace = Math.min(last.languagePlace, span.languagePlace);
    } else {
      joined.push({ ...span });
    }
  });
  return joined;
}

function belongTogether(
  text: string,
  last: Span,
  between: string,
  span: Span,
  next: Span | undefined,
): boolean {
  if (between === ' (' || between === '(') return !last.isNumber && text[span.end] === ')';
  if (last.isNumber) return between === ' ' && span.isNumber && last.isTelephone;
  if (span.isNumber) return between === ' ' && isInsidePhrase(text, span, next);
  return (
    last.languagePlace === span.languagePlace &&
    (between === ' ' ||
      between === ' & ' ||
      (arabicMarks.test(between) && /\p{Script=Arabic}/u.test(text.slice(span.start, span.end))))
  );
}

/** A number between two foreign words, or the last thing said, belongs to the name: a number before an Arabic word counts it. */
function isInsidePhrase(text: string, span: Span, next: Span | undefined): boolean {
  const after = text.slice(span.end);
  return (
    (next !== undefined && !next.isNumber && text.slice(span.end, next.start) === ' ') ||
    /^\s*(?:$|[.،؛؟!»)])/u.test(after)
  );
}
