import { documentText } from '../../arabic/document-text.ts';

/** Forms that only a font should choose, as PDFs and old systems leave them behind; ﷺ and its like stand for whole phrases. */
const presentationForms = /[\uFB50-\uFDCF\uFE70-\uFEFC]/g;

/** Tatweel, direction marks and invisible spaces are no letters; a non-joiner (U+200C) is one in Persian and stays. */
const strays = /[\u0640\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

/** Lines of a file, whatever ends them. */
export function copyLines(text: string): string[] {
  return text.split(/\r\n?|[\n\u2028\u2029]/);
}

/**
 * A line of copy in the form that the site keeps: letters composed (NFC) and in their plain forms, nothing invisible, spaces
 * single. Words and punctuation stay as they came, and so does a space at either end.
 */
export function cleanLine(text: string): string {
  return documentText(text.replace(/[\r\n\u2028\u2029]+/g, ' '))
    .replace(presentationForms, (form) => form.normalize('NFKC'))
    .replace(strays, '')
    .normalize('NFC')
    .replace(/[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g, ' ');
}

/**
 * Straight and English quotation marks around Arabic words become «…»; those of other languages, and an odd one out, stay.
 * @returns a text of the same length
 */
export function arabicQuotes(text: string): string {
  return text.replace(/["“”„]([^"“”„\n]*)["“”]/g, (pair, words: string) =>
    /\p{Script=Arabic}/u.test(words) ? `«${words}»` : pair,
  );
}
