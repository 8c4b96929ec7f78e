import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { countWords } from '../arabic/words.ts';
import type { Language } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import type { ReadAlso } from './article.ts';
import type { FrontMatter } from './front-matter.ts';
import { tooMuchInTree } from './limits.ts';
import { code } from './markdown/code.ts';
import { dates } from './markdown/dates.ts';
import { figures } from './markdown/figures.ts';
import { footnotes } from './markdown/footnotes.ts';
import { headings } from './markdown/headings.ts';
import { isolation } from './markdown/isolation.ts';
import { links } from './markdown/links.ts';
import { type MeasurePicture, pictures } from './markdown/pictures.ts';
import { plainMarkdown } from './markdown/plain-markdown.ts';
import { pullQuote } from './markdown/pull-quote.ts';
import { readAlso } from './markdown/read-also.ts';
import { readFigures } from './markdown/read-figures.ts';
import { references } from './markdown/references.ts';
import type { Report } from './markdown/report.ts';
import { bodySchema } from './markdown/sanitise.ts';
import { tables } from './markdown/tables.ts';
import { firstParagraph, plainText } from './text.ts';

/** A file that was read, and nothing else done with it yet. */
export type ReadFile = { frontMatter: FrontMatter; tree: Root };

export type Body = {
  html: string;
  markdown: string;
  text: string;
  words: number;
  firstParagraph: string;
  readAlso: ReadAlso[];
  /** Whether the editor drew a map in the body. */
  hasMap: boolean;
};

export type BodyOptions = {
  path: string;
  language: Language;
  measure: MeasurePicture;
  report: Report;
  /** Without pages HTML, Markdown and the number of words, which take longer than all the rest, are left out. */
  forPages: boolean;
};

const writer = remark().use(remarkHtml, { sanitize: bodySchema }).freeze();

/**
 * Renders the body of a story. Each step changes the tree for the next: what the body says is gathered before
 * footnotes and isolation take it apart.
 *
 * @returns sanitised HTML, Markdown for other programs, and what the body says in plain text; positions of read-alsos count within the body
 */
export function renderBody(tree: Root, { path, language, measure, report, forPages }: BodyOptions): Body {
  const tooMuch = tooMuchInTree(tree);
  if (tooMuch) {
    report(tooMuch.node, tooMuch.message);
    tree.children = [];
  }
  const pointers: ReadAlso[] = [];
  references(tree);
  readAlso(tree, (item) => pointers.push(item));
  headings(tree);
  links(tree, path, report);
  readFigures(tree, report);
  const markdown = forPages ? plainMarkdown(tree, path, language) : '';
  pullQuote(tree);
  pictures(tree, path, measure, report);
  const drawn = figures(tree, language);
  const text = plainText(tree);
  const read = {
    text,
    firstParagraph: firstParagraph(tree),
    markdown,
    readAlso: pointers,
    hasMap: drawn.hasMap,
  };
  if (!forPages) return { ...read, words: 0, html: '' };
  const labels = wordsIn(language).story.body;
  footnotes(tree, labels);
  tables(tree, labels);
  code(tree);
  isolation(tree, language);
  dates(tree);
  return { ...read, words: countWords(text), html: drawn.insert(writer.stringify(tree)) };
}
