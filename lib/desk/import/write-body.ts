import type { List, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { ReadAlso } from '../../article/article.ts';
import { readAlso } from '../../article/markdown/read-also.ts';
import { markdownWriter } from '../../article/write-markdown.ts';
import { asComment } from './comment.ts';

const write = markdownWriter({ emphasis: '*', resourceLink: false });
const processor = remark().use(remarkGfm);

/**
 * The body of a draft as Markdown, which says what the blocks say and no more: whatever Markdown would take for a sign is
 * escaped. A read-also that names a story of another publisher stays where it was, in a comment: it would stop the build, and
 * only an editor can tell which story of this site should stand in its place.
 *
 * @param resolves whether a read-also leads to a story of this site
 */
export function writeBody(blocks: readonly RootContent[], resolves: (target: string) => boolean): string {
  return blocks
    .flatMap((block, index) => withItems(block, blocks[index + 1], blocks[index - 1]))
    .map((block) => {
      const markdown = write({ type: 'root', children: [block] }).trimEnd();
      const targets = readAlsosOf(markdown);
      if (targets.every(({ target }) => resolves(target))) return markdown;
      return asComment(
        'لا خبر بهذا العنوان في الموقع: ضع عنوان خبر منه وأزل علامتي التعليق، أو احذف السطر.',
        markdown,
      ).value;
    })
    .join('\n\n');
}

/** A read-also above a list of stories becomes one for each of them, so that each is looked up by itself. */
function withItems(
  block: RootContent,
  next: RootContent | undefined,
  before: RootContent | undefined,
): RootContent[] {
  if (next?.type === 'list' && isReadAlso(block, next)) return [];
  if (block.type !== 'list' || !before || !isReadAlso(before, block)) return [block];
  return block.children.flatMap(({ children }) =>
    children.map((child): RootContent => {
      if (child.type !== 'paragraph') return child;
      const opening = { type: 'text' as const, value: `${textOf(before).replace(/[\s:：]+$/u, '')}: ` };
      return { ...child, children: [opening, ...child.children] };
    }),
  );
}

function isReadAlso(block: RootContent, list: List): boolean {
  if (block.type !== 'paragraph') return false;
  const tree: Root = { type: 'root', children: [block, list] };
  readAlso(tree, () => {});
  return !tree.children.includes(list);
}

function readAlsosOf(markdown: string): ReadAlso[] {
  const found: ReadAlso[] = [];
  readAlso(processor.parse(markdown), (item) => found.push(item));
  return found;
}
