import { stripClitics } from '../arabic/clitics.ts';
import { normalise } from '../arabic/normalise.ts';
import { type Word, words } from '../arabic/words.ts';
import type { Topic } from '../article/article.ts';
import { isCommonSense } from './common-senses.ts';

/** A topic's name in a text: whole words, the particles written onto them included. Offsets are UTF-16 units. */
export type Mention = { slug: string; start: number; end: number };

export type TopicMatcher = {
  /** Every mention of a topic, in order; none overlaps another. */
  find(text: string): Mention[];
};

/** A step of the trie: the words that may follow, and the topic whose name ends here. */
type Step = { next: Map<string, Step>; slug: string | null };

type Named = Pick<Topic, 'slug' | 'name' | 'aliases'>;

/** What may stand between two words of one name: a space, or the hyphen of «جونغ-أون». */
const joint = /^(?:\s+|[-–‐])$/u;

/** A proper name takes no article that is not its own: «السيول» are floods, not سيول. */
const endsInArticle = /(?:ال|لل)$/;

/** The ending of an indefinite word in the accusative: «تركيًا» is an adjective, never تركيا. */
const tanwin = /(?:\u064B[\u0627\u0649]?|\u0627\u064B)$/u;

/** Of a shorter name, a clitic would leave too little to be sure. */
const shortestWithClitic = 3;

/**
 * Finds topics by name and alias. The longest name wins, and of two at one place the one whose first word stands as it is
 * before one that needs a particle taken off («بوتين» is never ب + وتين). Spellings are compared after normalising; only a
 * name's first word may carry particles («وبكوريا الشمالية»). A name that two topics share links neither, unless it is the
 * proper name of one.
 */
export function createTopicMatcher(topics: readonly Named[]): TopicMatcher {
  const trie = buildTrie(topics);
  return {
    find(text) {
      const found: Mention[] = [];
      const all = words(text);
      for (let index = 0; index < all.length; ) {
        const match = longestName(trie, text, all, index);
        const first = all[index];
        const last = match && all[index + match.length - 1];
        if (match && first && last) found.push({ slug: match.slug, start: first.start, end: last.end });
        index += match?.length ?? 1;
      }
      return found;
    },
  };
}

function buildTrie(topics: readonly Named[]): Step {
  const owners = new Map<string, { slug: string; isName: boolean } | null>();
  const claim = (name: string, slug: string, isName: boolean): void => {
    const key = keyOf(name);
    const owner = owners.get(key);
    if (owner === undefined || (isName && !owner?.isName)) owners.set(key, { slug, isName });
    else if (owner !== null && owner.slug !== slug && owner.isName === isName) owners.set(key, null);
  };
  for (const { slug, name } of topics) claim(name, slug, true);
  for (const { slug, aliases } of topics) for (const alias of aliases) claim(alias, slug, false);

  const trie: Step = { next: new Map(), slug: null };
  for (const [key, owner] of owners) {
    if (key === '' || owner === null) continue;
    let step = trie;
    for (const word of key.split(' ')) {
      const known = step.next.get(word);
      const next = known ?? { next: new Map(), slug: null };
      if (!known) step.next.set(word, next);
      step = next;
    }
    step.slug = owner.slug;
  }
  return trie;
}

function keyOf(name: string): string {
  return words(normalise(name))
    .map(({ text }) => text)
    .join(' ');
}

function longestName(
  trie: Step,
  text: string,
  all: Word[],
  index: number,
): { slug: string; length: number } | null {
  const first = all[index];
  if (!first || isCommonSense(first.text, all[index - 1]?.text)) return null;
  let best: { slug: string; length: number } | null = null;
  for (const form of stripClitics(first.text)) {
    if (form !== first.text && !isName(first.text, form)) continue;
    const step = trie.next.get(form);
    const match = step && follow(step, text, all, index);
    if (match && match.length > (best?.length ?? 0)) best = match;
  }
  return best;
}

/** Whether what is left of a word once its particles are off may be a name. */
function isName(word: string, form: string): boolean {
  const particles = word.endsWith(form) ? word.slice(0, -form.length) : '';
  return form.length >= shortestWithClitic && !endsInArticle.test(particles);
}

/** The longest name that goes on from a first word. */
function follow(
  start: Step,
  text: string,
  all: Word[],
  index: number,
): { slug: string; length: number } | null {
  let best: { slug: string; length: number } | null = null;
  let step = start;
  for (let length = 1; ; length += 1) {
    const last = all[index + length - 1];
    const word = all[index + length];
    if (!last) return best;
    if (step.slug !== null && !tanwin.test(text.slice(last.start, last.end)))
      best = { slug: step.slug, length };
    const next = word && joint.test(text.slice(last.end, word.start)) && step.next.get(word.text);
    if (!next) return best;
    step = next;
  }
}
