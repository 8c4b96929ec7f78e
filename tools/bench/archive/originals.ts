import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import { storyFiles } from '../../../lib/archive/story-files.ts';
import type { Topic } from '../../../lib/article/article.ts';
import { splitFile } from '../../../lib/article/front-matter.ts';
import { readAlsoTarget } from '../../../lib/article/markdown/read-also.ts';
import { parseTopic } from '../../../lib/article/parse-topic.ts';
import { createTopicMatcher, type TopicMatcher } from '../../../lib/linking/topic-matcher.ts';

/** A piece of a story's text between two blank lines, with the notes that it refers to. */
export type Part = {
  kind: 'paragraph' | 'heading' | 'quote' | 'read-also' | 'other';
  source: string;
  /** Texts of its footnotes, in the order in which it refers to them. */
  notes: string[];
  /** Slugs of the topics that it names. */
  topics: string[];
};

/** A story of the newspaper itself, taken apart. */
export type Original = { slug: string; fields: z.infer<typeof fieldsSchema>; parts: Part[] };

export type Originals = { stories: Original[]; topics: Map<string, Topic> };

/** Fields whose form matters when a story is composed; others are copied, or left out. */
const fieldsSchema = z.looseObject({
  title: z.string(),
  section: z.string(),
  lang: z.string().default('ar'),
  summary: z.string().default(''),
  topics: z.array(z.string()).default([]),
  related: z.array(z.string()).default([]),
  translations: z.array(z.string()).default([]),
  story: z.string().optional(),
  updated: z.string().optional(),
  corrections: z.array(z.looseObject({ text: z.string() })).optional(),
});

const parser = remark().use(remarkGfm);
const noteReference = /\[\^([^\]\s]+)\]/g;

/**
 * Reads the stories and topics of a folder that builds.
 *
 * Pictures are left out: an archive made of copies of two pictures says nothing of one with pictures of its own, and those of
 * thousands would be most of what a bench has to write.
 */
export function readOriginals(folder: string): Originals {
  const files = storyFiles(folder);
  const topics = files
    .filter(({ kind }) => kind === 'topic')
    .flatMap(({ file, address }) => {
      const { topic } = parseTopic({ bytes: readFileSync(file), slug: address, file });
      return topic ? [topic] : [];
    });
  const matcher = createTopicMatcher(topics);
  const stories = files
    .filter(({ kind }) => kind === 'story')
    .map(({ file, address }) => readOriginal(readFileSync(file, 'utf8'), address, matcher));
  return { stories, topics: new Map(topics.map((topic) => [topic.slug, topic])) };
}

function readOriginal(source: string, address: string, matcher: TopicMatcher): Original {
  const split = splitFile(source, address);
  if ('problems' in split) throw new Error(`${address} cannot be read: run \`npm run check\`.`);
  const { data, body } = split.frontMatter;
  return { slug: path.basename(address), fields: fieldsSchema.parse(data), parts: readParts(body, matcher) };
}

function readParts(body: string, matcher: TopicMatcher): Part[] {
  const nodes = parser.parse(body).children;
  const sourceOf = ({ position }: RootContent): string =>
    body.slice(position?.start.offset, position?.end.offset);
  const notes = new Map(
    nodes.flatMap((node) =>
      node.type === 'footnoteDefinition'
        ? [[node.identifier, sourceOf(node).replace(/^\[\^[^\]]+\]:\s*/, '')]]
        : [],
    ),
  );
  return nodes.flatMap((node): Part[] => {
    if (node.type === 'footnoteDefinition' || hasPicture(node)) return [];
    const text = sourceOf(node);
    return [
      {
        kind: kindOf(node),
        source: text,
        notes: [...text.matchAll(noteReference)].map(
          ([, label = '']) => notes.get(label.toLowerCase()) ?? '',
        ),
        topics: [...new Set(matcher.find(text).map(({ slug }) => slug))],
      },
    ];
  });
}

function hasPicture(node: RootContent): boolean {
  let found = false;
  visit(node, 'image', () => {
    found = true;
  });
  return found;
}

function kindOf(node: RootContent): Part['kind'] {
  if (node.type === 'heading') return 'heading';
  if (node.type === 'blockquote') return 'quote';
  if (node.type !== 'paragraph') return 'other';
  return readAlsoTarget(textOf(node)) === null ? 'paragraph' : 'read-also';
}
