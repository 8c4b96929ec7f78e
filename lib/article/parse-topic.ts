import { site } from '../site.ts';
import type { Topic } from './article.ts';
import { openFile } from './open-file.ts';
import type { StorySource } from './parse-article.ts';
import { parseBody } from './parse-body.ts';
import type { Problem } from './problem.ts';
import { renderBody } from './render-body.ts';
import { topicSchema } from './schema.ts';
import { validate } from './validate.ts';

const fields = Object.keys(topicSchema.shape);
const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export type TopicSource = { bytes: Uint8Array; slug: string; file: string } & Pick<
  StorySource,
  'forPages' | 'onRead'
>;

/** Reads one file of `_topics`; what is wrong with it is returned together, in which case there is no topic. */
export function parseTopic({ bytes, slug, file, forPages = true, onRead }: TopicSource): {
  topic: Topic | null;
  problems: Problem[];
} {
  const split = openFile(bytes, file);
  if ('problems' in split) return { topic: null, problems: split.problems };
  const problems: Problem[] = [];
  if (!slugForm.test(slug)) {
    problems.push({
      file,
      line: 1,
      column: 1,
      message: "the file's name becomes the topic's address: use small Latin letters, digits and hyphens.",
    });
  }
  const { frontMatter } = split;
  const tree = parseBody(frontMatter.body);
  onRead?.({ frontMatter, tree }, bytes);
  const checked = validate(topicSchema, fields, frontMatter, file);
  if ('problems' in checked) return { topic: null, problems: [...problems, ...checked.problems] };
  const { name, kind, aliases, summary, sameAs } = checked.data;
  const { html } = renderBody(tree, {
    path: slug,
    language: site.language,
    measure: () => null,
    forPages,
    report: (node, message) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      problems.push({ file, line: line + frontMatter.bodyLine, column, message });
    },
  });
  const topic = { slug, file, name, kind, aliases, summary: summary ?? null, sameAs, html };
  return problems.length > 0 ? { topic: null, problems } : { topic, problems };
}
