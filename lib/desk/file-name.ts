import type { Topic } from '../article/article.ts';
import type { Mention } from '../linking/topic-matcher.ts';

/** Enough to tell one story from another, short enough for a chat. */
const partsInName = 3;

/** Letters as the press of English writes them; short vowels are not written and so are missing. */
const latin: Record<string, string> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ء: '',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'w',
  ؤ: 'w',
  ي: 'y',
  ى: 'a',
  ئ: 'y',
  پ: 'p',
  چ: 'ch',
  ڤ: 'v',
  گ: 'g',
  ک: 'k',
  ی: 'y',
};

/** What names a story best: who, then where, then the rest. */
const telling: Topic['kind'][] = ['person', 'place', 'event', 'organisation'];

/**
 * Suggests the name of a file, which becomes the story's address: the topics that it mentions most, people by their last
 * name; without topics, its first words in Latin letters.
 *
 * @returns small Latin letters, digits and hyphens
 */
export function suggestName(
  text: string,
  mentions: readonly Mention[],
  topics: readonly Pick<Topic, 'slug' | 'kind'>[],
): string {
  const counts = new Map<string, number>();
  for (const { slug } of mentions) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const named = topics
    .filter(({ slug }) => counts.has(slug))
    .sort(
      (a, b) =>
        telling.indexOf(a.kind) - telling.indexOf(b.kind) ||
        (counts.get(b.slug) ?? 0) - (counts.get(a.slug) ?? 0),
    );
  const parts = named.map(({ slug, kind }) => (kind === 'person' ? slug.replace(/^.*-/, '') : slug));
  const name = [...new Set(parts)].slice(0, partsInName).join('-');
  return name || transliterate(text) || 'story';
}

/** The first words of a text in Latin letters: «قال الوزير» → `qal-alwzyr`. */
export function transliterate(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word) =>
      [...word.toLowerCase()]
        .map((letter) => latin[letter] ?? (/[a-z0-9]/.test(letter) ? letter : ''))
        .join(''),
    )
    .filter((word) => word !== '')
    .slice(0, partsInName + 1)
    .join('-');
}
