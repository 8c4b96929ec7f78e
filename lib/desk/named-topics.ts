import { storyFiles } from '../archive/story-files.ts';
import type { Topic } from '../article/article.ts';
import { parseTopic } from '../article/parse-topic.ts';
import { readFile } from '../article/read-file.ts';

/** Topics as their files name them, without the archive, which would have to read every story. What cannot be read is left out. */
export function namedTopics(articlesDir: string): Topic[] {
  return storyFiles(articlesDir).flatMap(({ kind, file, address }) => {
    if (kind !== 'topic') return [];
    const { topic } = parseTopic({ bytes: readFile(file), slug: address, file });
    return topic ? [topic] : [];
  });
}
