/** Text folded for matching, with the way back to where each of its units came from. */
export type Normalised = {
  text: string;
  /** For each UTF-16 unit of `text`, where its source begins in the original. */
  starts: Uint32Array;
  /** For each UTF-16 unit of `text`, where its source ends in the original, marks that follow it included. */
  ends: Uint32Array;
};

/** Letters that Arabic readers and writers take for one another (W3C alreq; Lucene's ArabicNormalizer does the same). */
const foldedLetters = new Map([
  ...fold('أإآٱٲٳٵ', 'ا'),
  ...fold('ىیېۍےۓ', 'ي'),
  ...fold('ةۀەہھ', 'ه'),
  ...fold('ؤ', 'و'),
  ...fold('ئ', 'ي'),
  ...fold('کڪګ', 'ك'),
]);

/** Diacritics, Quranic marks, tatweel, bidi controls, joiners, the byte-order mark: nothing that tells words apart. */
const ignored = /^(?:\p{Mn}|\u0640|\p{Cf})$/u;
const presentationForm = /^[\uFB50-\uFDFF\uFE70-\uFEFE]$/;
const whiteSpace = /^[\s\u0085]$/u;
const decimalDigit = /^\p{Nd}$/u;

/**
 * Folds text so that spellings of one word become equal. For matching only, never for display.
 * Idempotent; letters are lower case, digits 0–9, white space single spaces, trimmed.
 */
export function normalise(text: string): string {
  return foldText(text);
}

/** As `normalise`, keeping for every unit where it stood in the original, so that matches can be marked or linked there. */
export function normaliseWithOffsets(text: string): Normalised {
  const starts: number[] = [];
  const ends: number[] = [];
  const folded = foldText(text, { starts, ends });
  return {
    text: folded,
    starts: Uint32Array.from(starts.slice(0, folded.length)),
    ends: Uint32Array.from(ends.slice(0, folded.length)),
  };
}

/** @param offsets are given where each unit starts and ends in the original, of a space at the end too: keeping them takes half the time */
function foldText(text: string, offsets?: { starts: number[]; ends: number[] }): string {
  // Never looked at before the end: asking a text that grows for its last letter copies it each time.
  let folded = '';
  let endsInSpace = true;
  for (let start = 0, end = 0; start < text.length; start = end) {
    const code = text.codePointAt(start) ?? 0;
    end = start + (code > lastOfOneUnit ? 2 : 1);
    const replacement = foldCharacter(code);
    if (replacement === '') {
      if (offsets && offsets.ends.length > 0) offsets.ends[offsets.ends.length - 1] = end;
      continue;
    }
    if (replacement === ' ' && endsInSpace) continue;
    endsInSpace = replacement === ' ';
    folded += replacement;
    for (let unit = 0; offsets && unit < replacement.length; unit += 1) {
      offsets.starts.push(start);
      offsets.ends.push(end);
    }
  }
  return endsInSpace && folded !== '' ? folded.slice(0, -1) : folded;
}

const lastOfOneUnit = 0xffff;
const cache = new Map<number, string>();

/** Every character folds the same way each time, and a text has few different ones. */
function foldCharacter(code: number): string {
  let folded = cache.get(code);
  if (folded === undefined) {
    folded = computeFold(String.fromCodePoint(code));
    cache.set(code, folded);
  }
  return folded;
}

function computeFold(character: string): string {
  if (whiteSpace.test(character)) return ' ';
  const composed = presentationForm.test(character) ? character.normalize('NFKC') : character;
  let folded = '';
  for (const letter of composed.normalize('NFD').toLowerCase()) {
    if (ignored.test(letter)) continue;
    folded += decimalDigit.test(letter) ? digitValue(letter) : (foldedLetters.get(letter) ?? letter);
  }
  return folded.replaceAll(' ', '');
}

/** Decimal digits of every script stand in runs of ten, zero first. */
function digitValue(digit: string): string {
  let value = 0;
  for (let code = (digit.codePointAt(0) ?? 0) - 1; decimalDigit.test(String.fromCodePoint(code)); code -= 1)
    value += 1;
  return String(value % 10);
}

function fold(letters: string, to: string): [string, string][] {
  return [...letters].map((letter) => [letter, to]);
}
