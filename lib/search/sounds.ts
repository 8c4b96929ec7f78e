/**
 * What a name sounds like, in letters that both scripts can be brought to. Consonants that Latin transcriptions confuse are
 * one (ت and ط, ج and غ, ق and ك); vowels are `a`, `i`, `u`, of which Arabic writes the long ones only.
 */

const arabicSounds: Readonly<Record<string, string>> = {
  ...letters('a', 'ا'),
  ...letters('i', 'ي'),
  ...letters('u', 'و'),
  ...letters('b', 'بپ'),
  ...letters('t', 'تطث'),
  ...letters('g', 'جغگچ'),
  ...letters('h', 'حه'),
  ...letters('x', 'خ'),
  ...letters('d', 'دذض'),
  ...letters('r', 'ر'),
  ...letters('z', 'زظ'),
  ...letters('s', 'سص'),
  ...letters('$', 'ش'),
  ...letters('f', 'فڤ'),
  ...letters('k', 'قك'),
  ...letters('l', 'ل'),
  ...letters('m', 'م'),
  ...letters('n', 'ن'),
};

/** Transcriptions and Arabizi (3 for ع, 5 for خ, 7 for ح), longest first. */
const latinSounds: readonly (readonly [RegExp, string])[] = [
  [/x/gu, 'ks'],
  [/(?:tch|sch|sh|ch)/gu, '$'],
  [/(?:kh|7'|5)/gu, 'x'],
  [/(?:gh|zh|dj|3'|j)/gu, 'g'],
  [/(?:th|6)/gu, 't'],
  [/dh/gu, 'd'],
  [/(?:ph|v)/gu, 'f'],
  [/c(?=[eiy])/gu, 's'],
  [/(?:ck|c|q|8|9)/gu, 'k'],
  [/p/gu, 'b'],
  [/7/gu, 'h'],
  [/(?:ou|oo|o|(?<!^)w)/gu, 'u'],
  [/(?:ee|e|(?<!^)y)/gu, 'i'],
  [/[^abdfghiklmnrstuxyzw$]/gu, ''],
];

const firstVowel = /^[aiu]+/u;
const vowels = /(?!^)[aiu]/gu;

/** @param word in Arabic letters, normalised */
export function soundOfArabic(word: string): string {
  const bare = word
    .replace(/^ال(?=.{3})/u, '')
    .replaceAll('تش', 'ش')
    .replace(/ه$/u, '');
  // A name that begins with ع or ا begins with a vowel, whichever; with و or ي, with a consonant.
  const [first = '', ...rest] = bare;
  const start = { ع: 'a', و: 'w', ي: 'y' }[first] ?? arabicSounds[first] ?? '';
  return smoothed(start + rest.map((letter) => arabicSounds[letter] ?? '').join(''));
}

/** @param word in Latin letters or Arabizi, lower case */
export function soundOfLatin(word: string): string {
  let sound = word.replace(/h$/u, '').replace(/^[23]/u, 'a');
  for (const [pattern, letter] of latinSounds) sound = sound.replace(pattern, letter);
  return smoothed(sound);
}

/** What is left of a sound without the vowels that may or may not be written: those within it. */
export function consonants(sound: string): string {
  return sound.replace(vowels, '').replace(/(.)\1+/gu, '$1');
}

function smoothed(sound: string): string {
  return sound.replace(firstVowel, 'a').replace(/(.)\1+/gu, '$1');
}

function letters(sound: string, all: string): Record<string, string> {
  return Object.fromEntries([...all].map((letter) => [letter, sound]));
}
