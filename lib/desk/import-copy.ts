import type { NamedTopic } from '../archive/topics.ts';
import { createTopicMatcher } from '../linking/topic-matcher.ts';
import { arabicQuotes, cleanCopy } from './clean-copy.ts';
import { decode } from './decode.ts';
import { draft } from './draft.ts';
import { suggestName } from './file-name.ts';
import { guessSection } from './guess-section.ts';
import { paragraphs } from './paragraphs.ts';

export type Newsroom = {
  topics: readonly NamedTopic[];
  /** Whether a read-also leads to a story of this site. */
  resolves: (target: string) => boolean;
};

export type ImportedCopy = {
  /** The draft as a Markdown file. */
  markdown: string;
  /** Suggested file name without its ending. */
  name: string;
};

/** Turns wire copy into a draft, or returns null where the bytes are no Arabic text. The same text in any encoding gives the same draft. */
export function importCopy(bytes: Uint8Array, { topics, resolves }: Newsroom): ImportedCopy | null {
  const decoded = decode(bytes);
  if (!decoded) return null;
  const parts = paragraphs(cleanCopy(decoded.text)).map(arabicQuotes);
  const text = parts.join('\n');
  if (text === '') return null;
  const mentions = createTopicMatcher(topics).find(text);
  const counts = new Map<string, number>();
  for (const { slug } of mentions) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const slugs = [...counts].sort((a, b) => b[1] - a[1]).map(([slug]) => slug);
  return {
    markdown: draft({ paragraphs: parts, topics: slugs, section: guessSection(text), resolves }),
    name: suggestName(text, mentions, topics),
  };
}
