const conjunctions = ['و', 'ف'];
const prepositions = ['ب', 'ك', 'ل', 'س'];

/** A stem of fewer letters is hardly one. */
const shortest = 3;

/**
 * The forms that a word may stand for once the particles written before it are taken off. Hamzas and dots stay as they are, unlike
 * in `lib/arabic/clitics.ts`, which serves matching; and the article stays, since the dictionary has every word with it.
 *
 * @param word letters without vowel signs
 */
export function withoutParticles(word: string): string[] {
  const forms = [word];
  const add = (form: string): void => {
    if (form.length >= shortest) forms.push(form);
  };
  for (const one of conjunctions) if (word.startsWith(one)) add(word.slice(1));
  for (const form of [...forms]) {
    for (const one of prepositions) if (form.startsWith(one)) add(form.slice(1));
    // ل swallows the alif of the article: ل + السعودية is written للسعودية.
    if (form.startsWith('لل')) add(`ا${form.slice(1)}`);
  }
  return forms;
}
