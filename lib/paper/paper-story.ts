import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { remove } from 'unist-util-remove';
import { SKIP, visit } from 'unist-util-visit';
import type { Archive } from '../archive/database.ts';
import { type Story, story } from '../archive/stories.ts';
import { element, isolated } from '../linking/body-nodes.ts';
import { type Language, site } from '../site.ts';
import { bodyOf, correctionsOf, hasClass, headOf, noteOf, pictureOf } from './story-parts.ts';

/** A story as the paper takes it apart. */
export type PaperStory = {
  title: string;
  language: Language;
  /** Absolute address. */
  url: string;
  /** As HTML: section, headline, standfirst and byline. */
  head: string;
  /** As HTML, what is read: paragraphs, headings, lists, quotations, notes, sources. */
  text: string;
  /** As HTML, what is looked at, in its order: picture, map, charts, tables. */
  figures: string;
};

/** A published story for the paper, or null. What only leads to other pages is left out: topic links, read-also cards. */
export function paperStory(archive: Archive, path: string): PaperStory | null {
  const found = story(archive, path);
  if (!found) return null;
  const { title, language } = found;
  const body = printedBody(found);
  const [figures, words] = apart(body);
  return {
    title,
    language,
    url: `${site.url}/articles/${path}/`,
    head: toHtml(headOf(found, (said) => element('h2', {}, said))),
    text: toHtml([...words, ...correctionsOf(found), ...sourcesOf(found)]),
    figures: toHtml([...(found.image ? [pictureOf(found.image, language)] : []), ...figures]),
  };
}

/** The body without its ways to other pages, and without ids, since many stories stand in one document. */
function printedBody(found: Story): Root {
  const body = bodyOf(found);
  remove(body, (node) => isElement(node) && (hasClass(node, 'back') || hasClass(node, 'quiet')));
  visit(body, 'element', (node, index, parent) => {
    delete node.properties.id;
    delete node.properties.ariaLabelledBy;
    if (hasClass(node, 'chart')) nameDrawing(node);
    // The original, in the place of the sizes that screens choose from.
    if (node.tagName === 'picture') node.children = node.children.filter((one) => !isSource(one));
    if (node.tagName === 'img') delete node.properties.loading;
    // Below the story's headline.
    if (/^h[2-5]$/.test(node.tagName)) node.tagName = `h${Number(node.tagName[1]) + 1}`;
    if (node.tagName !== 'a' || !parent || index === undefined) return;
    const href = String(node.properties.href);
    if (hasClass(node, 'topic') || href.startsWith('#')) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    node.properties.href = new URL(href, `${site.url}/articles/${found.path}/`).href;
  });
  return body;
}

/** On a page the table of a chart's numbers speaks for it to those who see no drawing; here its title does. */
function nameDrawing(figure: Element): void {
  const title = figure.children.find((node) => node.type === 'element' && hasClass(node, 'chart-title'));
  visit(figure, 'element', ({ tagName, properties }) => {
    if (tagName !== 'svg' || !title) return;
    delete properties.ariaHidden;
    properties.role = 'img';
    properties.ariaLabel = textOf(title);
  });
  if (title?.type === 'element') delete title.properties.ariaHidden;
}

function apart({ children }: Root): [figures: RootContent[], words: RootContent[]] {
  const elements = children.filter((node) => node.type === 'element');
  const isFigure = (node: Element): boolean => node.tagName === 'figure' || hasClass(node, 'table');
  return [elements.filter(isFigure), elements.filter((node) => !isFigure(node))];
}

/** Where the story comes from. */
function sourcesOf({ language, sources }: Story): Element[] {
  if (sources.length === 0) return [];
  const names = sources.map(({ name }) => name).join('؛ ');
  return [noteOf('المصادر', isolated(`${names}.`, language))];
}

function isElement(node: object): node is Element {
  return 'tagName' in node;
}

function isSource(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'source';
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
