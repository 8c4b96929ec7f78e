const prefixes = ['وبال', 'ولل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const suffixes = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي'];

/** What has to be left of a word after a prefix or suffix: two letters. */
const shortest = 2;

const arabic = /[\u0621-\u064A]/;

/**
 * A light stem: the word without article, what is written before the article, and the endings of number, gender and possession.
 * Never a root, which would throw writer, book and office together. It is light10 (Larkey, Ballesteros and Connell, «Light
 * Stemming for Arabic Information Retrieval», 2007) but for one thing: a و without an article stays, since it begins as many
 * words of the news («وزير»، «وكالة»، «وفد») as it is a particle of. Words of other scripts stay as they are.
 *
 * @param word normalised
 */
export function stem(word: string): string {
  if (!arabic.test(word)) return word;
  const prefix = prefixes.find((one) => word.startsWith(one) && word.length - one.length >= shortest);
  let rest = prefix ? word.slice(prefix.length) : word;
  for (const suffix of suffixes) {
    if (rest.endsWith(suffix) && rest.length - suffix.length >= shortest)
      rest = rest.slice(0, -suffix.length);
  }
  return rest;
}
