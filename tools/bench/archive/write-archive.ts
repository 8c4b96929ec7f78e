import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import type { Topic } from '../../../lib/article/article.ts';
import { type GeneratedStory, storyMarkdown } from './generated-story.ts';

/** Writes a story below a folder of articles, as the newspaper's own editors would. */
export function writeStory(folder: string, story: GeneratedStory): void {
  write(path.join(folder, `${story.path}.md`), storyMarkdown(story));
}

/** Writes topics into `_topics`. */
export function writeTopics(folder: string, topics: readonly Topic[]): void {
  for (const { slug, name, kind, aliases, summary, sameAs } of topics) {
    const fields = { name, kind, aliases, ...(summary === null ? {} : { summary }), sameAs };
    write(path.join(folder, '_topics', `${slug}.md`), `---\n${stringify(fields, { lineWidth: 0 })}---\n`);
  }
}

/** Writes a file and the folders above it. */
export function write(file: string, content: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
}
