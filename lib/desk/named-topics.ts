import { readFileSync } from 'node:fs';
import { storyFiles } from '../archive/story-files.ts';
import type { Topic } from '../article/article.ts';
import { parseTopic } from '../article/parse-topic.ts';

/** Topics as their files name them, without the archive, which would have to read every story. What cannot be read is left out. */
export function namedTopics(articlesDir: string): Topic[] {
  return storyFiles(articlesDir).flatMap(({ kind, file, address }) => {
    if (kind !== 'topic') return [];
    const { topic } = parseTopic({ bytes: readFileSync(file), slug: address, file });
    return topic ? [topic] : [];
  });
}
