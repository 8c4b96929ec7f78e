import { toString as textOf } from 'mdast-util-to-string';
import type { NamedTopic } from '../../archive/topics.ts';
import { parseArticle } from '../../article/parse-article.ts';
import { createTopicMatcher } from '../../linking/topic-matcher.ts';
import { draft } from '../draft.ts';
import { suggestName } from '../file-name.ts';
import { guessSection } from '../guess-section.ts';
import type { Manuscript } from './manuscript.ts';
import { writeBody } from './write-body.ts';

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
  /** What the story says, without Markdown. */
  text: string;
  /** Fields that an editor has to fill in. */
  missing: ('title' | 'date')[];
};

/** Makes a draft of what was read: its fields as far as they are certain, and its text in the house's Markdown. */
export function importCopy(story: Manuscript, { topics, resolves }: Newsroom): ImportedCopy {
  const { headline, date, standfirst, blocks } = story;
  const text = [
    standfirst ?? '',
    ...blocks.filter(({ type }) => type !== 'html').map((block) => textOf(block)),
  ]
    .join('\n')
    .trim();
  const said = headline?.certain ? `${headline.text}\n${text}` : text;
  const mentions = createTopicMatcher(topics).find(said);
  const counts = new Map<string, number>();
  for (const { slug } of mentions) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  const slugs = [...counts].sort((a, b) => b[1] - a[1]).map(([slug]) => slug);
  return {
    markdown: draft({
      headline,
      date,
      summary: standfirst,
      topics: slugs,
      section: guessSection(said),
      body: writeBody(blocks, resolves),
    }),
    name: suggestName(said, mentions, topics),
    text,
    missing: [...(headline?.certain ? [] : ['title' as const]), ...(date?.certain ? [] : ['date' as const])],
  };
}

/**
 * What would stop the build in a draft whose headline and date are filled in: too long a text, for example.
 * @returns the sentence of the first problem, or null
 */
export function problemOfDraft({ markdown, name }: ImportedCopy): string | null {
  const filled = markdown
    .replace(/^title: TODO$/m, 'title: خبر')
    .replace(/^date: TODO$/m, 'date: 2017-04-13');
  const { problems } = parseArticle({
    bytes: new TextEncoder().encode(filled),
    path: `2017/${name}`,
    file: name,
    measure: () => null,
  });
  return problems[0]?.message ?? null;
}
