import type { Archive } from '../archive/database.ts';
import { headline } from '../archive/stories.ts';
import { storyIndex } from '../archive/story-index.ts';
import type { Article } from '../article/article.ts';
import { replaceReadAlso, siteMark } from '../article/markdown-marks.ts';
import { writeMarkdown } from '../article/write-markdown.ts';
import { site } from '../site.ts';
import { resolveReadAlso } from './read-also.ts';
import { readAlsoWords } from './tie-body.ts';

/** The body of a story as Markdown, its addresses absolute; a read-also is a line with a link, or nothing where readers cannot see its story. */
export function storyMarkdown(
  archive: Archive,
  { path, language, markdown }: Pick<Article, 'path' | 'language' | 'markdown'>,
): string {
  const index = storyIndex(archive);
  const linked = replaceReadAlso(markdown, (target) => {
    const resolved = resolveReadAlso(target, index, site.url);
    const found = 'path' in resolved && resolved.path !== path ? headline(archive, resolved.path) : null;
    return found && readAlsoLine(readAlsoWords[language], found);
  });
  return linked.replaceAll(`${siteMark}/`, `${site.url}/`);
}

function readAlsoLine(words: string, { title, path }: Pick<Article, 'title' | 'path'>): string {
  const url = `${siteMark}/articles/${path}/`;
  return writeMarkdown({
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: `${words}: ` },
          { type: 'link', url, children: [{ type: 'text', value: title }] },
        ],
      },
    ],
  });
}
