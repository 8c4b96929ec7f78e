/** What the keys of a Latin keyboard write on an Arabic one (Windows «Arabic 101»). */
const arabicByLatin: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["qwertyuiop[]asdfghjkl;'zxcvnm,./`", 'ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ'],
    ['HYNA', 'أإآش'],
  ].flatMap(([latin = '', arabic = '']) => [...latin].map((key, index) => [key, [...arabic][index] ?? key])),
);
const ligatures: Readonly<Record<string, string>> = { b: 'لا', G: 'لأ', T: 'لإ', B: 'لآ' };

const latinByArabic: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(arabicByLatin).map(([latin, arabic]) => [arabic, latin.toLowerCase()]),
);

const hasArabic = /\p{Script=Arabic}/u;

/**
 * What a query would have been on the other keyboard: «ghtv,t» is «لافروف», «ىشسش» is `nasa`. Queries in both scripts are
 * as they were meant.
 *
 * @returns nothing where the other keyboard would write the same
 */
export function onOtherKeyboard(query: string): string | undefined {
  const isArabic = hasArabic.test(query);
  if (isArabic && /[a-z]/iu.test(query)) return undefined;
  const swapped = isArabic
    ? [...query.replaceAll('لا', 'b')].map((letter) => latinByArabic[letter] ?? letter).join('')
    : [...query]
        .map((key) => ligatures[key] ?? arabicByLatin[key] ?? arabicByLatin[key.toLowerCase()] ?? key)
        .join('');
  return swapped === query ? undefined : swapped;
}
