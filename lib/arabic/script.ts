import { directionOf } from './direction.ts';

/** The script that a language of the site is written in. */
export type BaseScript = 'Arabic' | 'Hebrew' | 'Latin';

export function scriptOf(language: string): BaseScript {
  if (language === 'he') return 'Hebrew';
  return directionOf(language) === 'rtl' ? 'Arabic' : 'Latin';
}

/**
 * The language to announce for a run whose script is all that is known of it, in the order in which scripts are looked for:
 * kana before Han, since Japanese mixes them. Latin is announced as English, the language of nearly all such names in news.
 */
const languageOfScript: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'en'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

/** Where the script of a text stands in that order, past its end where it is none of ours. Of two texts joined, the smaller place counts. */
export function languagePlace(text: string): number {
  const place = languageOfScript.findIndex(([script]) => script.test(text));
  return place === -1 ? languageOfScript.length : place;
}

/** BCP 47 tag of a run of foreign text: `und` where its script is none of ours. */
export function languageOfText(text: string): string {
  return languageOfScript[languagePlace(text)]?.[1] ?? 'und';
}
