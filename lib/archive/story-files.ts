import { type Dirent, readdirSync } from 'node:fs';
import path from 'node:path';

/** A Markdown file of the folder of articles. */
export type StoryFile = {
  kind: 'story' | 'topic';
  /** Absolute. */
  file: string;
  /** A story's path or a topic's slug. */
  address: string;
};

/**
 * Every story and topic below `folder`, in a stable order. Topics are `_topics/<slug>.md`; other names that begin with
 * `_` or `.` are an editor's own and stay out, and so do symbolic links, which could lead out of the folder.
 */
export function storyFiles(folder: string): StoryFile[] {
  const topicsFolder = path.join(folder, '_topics');
  return [
    ...markdownFiles(topicsFolder, false).map((file) => describe('topic', topicsFolder, file)),
    ...markdownFiles(folder, true).map((file) => describe('story', folder, file)),
  ];
}

function describe(kind: StoryFile['kind'], folder: string, file: string): StoryFile {
  const address = path.relative(folder, file).split(path.sep).join('/').replace(/\.md$/, '');
  return { kind, file, address };
}

function markdownFiles(folder: string, deep: boolean): string[] {
  return entries(folder).flatMap((entry) => {
    if (/^[._]/.test(entry.name)) return [];
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) return deep ? markdownFiles(name, true) : [];
    return entry.isFile() && entry.name.endsWith('.md') ? [name] : [];
  });
}

/** A folder that does not exist holds nothing: a newspaper may begin without stories or topics. */
function entries(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
