const prefixes = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const suffixes = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** What has to be left of a word after a prefix or suffix: two letters. */
const shortest = 2;

/** A word begins with و as a particle only where at least three letters follow. */
const shortestAfterWaw = 3;

const arabic = /[\u0621-\u064A]/;

/**
 * A light stem: the word without conjunction, article and the endings of number, gender and possession. Never a root, which
 * would throw writer, book and office together (light10: Larkey, Ballesteros and Connell, «Light Stemming for Arabic
 * Information Retrieval», 2007). Words of other scripts stay as they are.
 *
 * @param word normalised
 */
export function stem(word: string): string {
  if (!arabic.test(word)) return word;
  let rest = word.startsWith('و') && word.length > shortestAfterWaw ? word.slice(1) : word;
  const prefix = prefixes.find((one) => rest.startsWith(one) && rest.length - one.length >= shortest);
  if (prefix) rest = rest.slice(prefix.length);
  for (const suffix of suffixes) {
    if (rest.endsWith(suffix) && rest.length - suffix.length >= shortest)
      rest = rest.slice(0, -suffix.length);
  }
  return rest;
}
