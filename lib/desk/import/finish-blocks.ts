import type {
  BlockContent,
  DefinitionContent,
  Html,
  ListItem,
  Paragraph,
  RootContent,
  Table,
  TableRow,
} from 'mdast';
import { copyLines } from './clean-copy.ts';
import { asComment } from './comment.ts';
import { paragraphs } from './paragraphs.ts';
import { joinLines, type Line, toLines, toPhrasing, withArabicQuotes } from './runs.ts';

type Flow = BlockContent | DefinitionContent;

/**
 * Puts the blocks of a manuscript into the house's form: clean letters, whole paragraphs, Arabic quotation marks, links of the
 * web alone. Whatever Markdown has no block for becomes paragraphs; what holds no words is gone. A picture, which the site may have
 * no right to, becomes a comment where it stood.
 *
 * @returns the blocks, and what is said of each picture
 */
export function finishBlocks(raw: readonly RootContent[]): { blocks: RootContent[]; pictures: string[] } {
  const all: string[] = [];
  const blocks = raw.flatMap((block): RootContent[] => {
    const pictures: string[] = [];
    const finished = finish(block, pictures);
    all.push(...pictures);
    return [...finished, ...pictures.map(pictureComment)];
  });
  return { blocks, pictures: all };
}

function finish(block: RootContent, pictures: string[]): Flow[] {
  const inside = (children: readonly RootContent[]): Flow[] =>
    children.flatMap((child) => finish(child, pictures));
  const line = (content: Parameters<typeof toLines>[0]): Line => {
    const read = toLines(content);
    pictures.push(...read.pictures);
    return withArabicQuotes(joinLines(read.lines));
  };
  switch (block.type) {
    case 'paragraph': {
      const read = toLines(block.children);
      pictures.push(...read.pictures);
      return paragraphs(read.lines).map(paragraph);
    }
    case 'heading': {
      const words = line(block.children).map((run) => ({ ...run, mark: null, url: null }));
      return hasWords(words) ? [{ type: 'heading', depth: block.depth, children: toPhrasing(words) }] : [];
    }
    case 'blockquote': {
      const children = inside(block.children);
      return children.length > 0 ? [{ type: 'blockquote', children }] : [];
    }
    case 'list': {
      const items = block.children
        .map((item): ListItem => ({ type: 'listItem', spread: false, children: inside(item.children) }))
        .filter(({ children }) => children.length > 0);
      const start = block.ordered ? { start: block.start ?? 1 } : {};
      return items.length > 0
        ? [{ type: 'list', ordered: block.ordered ?? false, ...start, spread: false, children: items }]
        : [];
    }
    case 'table': {
      const rows = block.children
        .map(({ children }) => children.map((cell) => line(cell.children)))
        .filter((cells) => cells.some(hasWords));
      return rows.length > 0 ? [table(rows)] : [];
    }
    case 'code':
      return paragraphs(
        copyLines(block.value).flatMap((value) => toLines([{ type: 'text', value }]).lines),
      ).map(paragraph);
    case 'footnoteDefinition':
      return inside(block.children);
    default:
      return [];
  }
}

function paragraph(line: Line): Paragraph {
  return { type: 'paragraph', children: toPhrasing(withArabicQuotes(line)) };
}

function hasWords(line: Line): boolean {
  return line.some(({ text }) => text.trim() !== '');
}

function table(rows: Line[][]): Table {
  const children = rows.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: toPhrasing(cell) })),
    }),
  );
  return { type: 'table', children };
}

function pictureComment(words: string): Html {
  return asComment('صورة في الأصل لم تُنقل: ضع صورة لنا حق نشرها، أو احذف هذا التعليق.', words);
}
