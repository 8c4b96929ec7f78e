const conjunctions = new Set(['و', 'ف']);
const prepositions = new Set(['ب', 'ك', 'ل', 'س']);
const article = 'ال';

/** A single letter left of a word is no word. */
const shortestWord = 2;

/**
 * The forms that a word may stand for once the particles written onto its front are taken off: «وبالولايات» is «بالولايات»,
 * «الولايات» and «ولايات». The word itself comes first, since a name may begin with such a letter («بوتين», «لافروف»).
 *
 * @param word normalised
 */
export function stripClitics(word: string): string[] {
  const forms = [word];
  const add = (form: string): void => {
    if (form.length >= shortestWord && !forms.includes(form)) forms.push(form);
  };
  const bare = conjunctions.has(word.charAt(0)) ? [word, word.slice(1)] : [word];
  for (const form of bare) {
    add(form);
    const first = form.charAt(0);
    const rest = form.slice(1);
    // ل swallows the alif of the article: ل + السعودية is written للسعودية.
    if (first === 'ل' && rest.startsWith('ل')) {
      add(`ا${rest}`);
      add(rest.slice(1));
    }
    if (prepositions.has(first)) add(rest);
    for (const one of [form, prepositions.has(first) ? rest : '']) {
      if (one.startsWith(article)) add(one.slice(article.length));
    }
  }
  return forms;
}
