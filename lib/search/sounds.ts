/** Letters of Arabic names by the consonant that Latin writes for them; long vowels, ع and ء are written in no one way. */
const arabicConsonants: Readonly<Record<string, string>> = {
  ...sounds('b', 'بپ'),
  ...sounds('t', 'تطث'),
  ...sounds('g', 'جغگ'),
  ...sounds('h', 'حه'),
  ...sounds('x', 'خ'),
  ...sounds('d', 'دذض'),
  ...sounds('r', 'ر'),
  ...sounds('z', 'زظ'),
  ...sounds('s', 'سص'),
  ...sounds('$', 'ش'),
  ...sounds('f', 'فڤ'),
  ...sounds('k', 'قك'),
  ...sounds('l', 'ل'),
  ...sounds('m', 'م'),
  ...sounds('n', 'ن'),
};

/** Latin transcriptions and Arabizi (3 for ع, 5 for خ, 7 for ح), longest first. */
const latinConsonants: readonly (readonly [RegExp, string])[] = [
  [/x/gu, 'ks'],
  [/(?:tch|sch|sh|ch)/gu, '$'],
  [/(?:kh|7'|5)/gu, 'x'],
  [/(?:gh|zh|dj|3'|j)/gu, 'g'],
  [/(?:th|6)/gu, 't'],
  [/dh/gu, 'd'],
  [/ph|v/gu, 'f'],
  [/c(?=[eiy])/gu, 's'],
  [/(?:ck|c|q|8|9)/gu, 'k'],
  [/p/gu, 'b'],
  [/7/gu, 'h'],
];

/** The consonants of a name in Arabic letters, normalised: «لافروف» is `lfrf`. */
export function arabicSounds(word: string): string {
  const bare = word
    .replace(/^ال(?=.{3})/u, '')
    .replaceAll('تش', 'ش')
    .replace(/ه$/u, '');
  const first = bare.startsWith('و') ? 'w' : bare.startsWith('ي') ? 'y' : '';
  return collapsed(first + [...bare].map((letter) => arabicConsonants[letter] ?? '').join(''));
}

/** The consonants of a name in Latin letters or Arabizi, lower case: `lavrov` is `lfrf`, `7alab` is `hlb`. */
export function latinSounds(word: string): string {
  let rest = word.replace(/^(?:al|el)-/u, '').replace(/h$/u, '');
  for (const [pattern, sound] of latinConsonants) rest = rest.replace(pattern, sound);
  const first = /^[wy]/u.exec(rest)?.[0] ?? '';
  return collapsed(first + rest.replace(/[^bdfghklmnrstxz$]/gu, ''));
}

function collapsed(sounds: string): string {
  return sounds.replace(/(.)\1+/gu, '$1');
}

function sounds(sound: string, letters: string): Record<string, string> {
  return Object.fromEntries([...letters].map((letter) => [letter, sound]));
}
