import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../arabic/direction.ts';
import { isolate } from '../arabic/isolate.ts';
import type { Language } from '../site.ts';
import type { TopicMatcher } from './topic-matcher.ts';

export type ReadAlsoCard = { path: string; title: string; language: Language };

export type LinkOptions = {
  matcher: TopicMatcher;
  /** Language of the story. */
  language: Language;
  /** The story that a read-also points at, or null where readers cannot see it (yet). */
  card: (target: string) => ReadAlsoCard | null;
  /** A story that the site puts into the text, where the editors put none. */
  suggestion?: ReadAlsoCard | null;
  /** The map of the story's place, as HTML that lib/article made. */
  map?: string | null;
};

/** The map stands after this many paragraphs: what and where come first. */
const paragraphsBeforeMap = 2;

/** Stands for the map while the body is a tree: what is finished is not taken apart again. Sanitised bodies hold no comment. */
const mapMark = '<!--map-->';

/** Names stay plain in what is a link, a heading, a table, a quotation's speaker, a note on a picture, or no prose. */
const unlinked = new Set([
  'a',
  'figure',
  'table',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'footer',
  'th',
  'code',
  'pre',
  'sup',
]);

/** What the site says above a story that it chose itself. */
const suggestionWords: Record<Language, string> = {
  ar: 'اقتراح آلي: قد يهمك',
  fa: 'پیشنهاد خودکار: شاید بپسندید',
  ur: 'خودکار تجویز: مزید پڑھیے',
  he: 'הצעה אוטומטית: אולי יעניין אותך',
  en: 'Suggested automatically',
  fr: 'Suggestion automatique',
};

export const readAlsoWords: Record<Language, string> = {
  ar: 'اقرأ أيضًا',
  fa: 'بیشتر بخوانید',
  ur: 'یہ بھی پڑھیں',
  he: 'קראו גם',
  en: 'Read also',
  fr: 'Lire aussi',
};

/**
 * Ties a body to the rest of the site: the first mention of each topic becomes a link, each read-also a card, and the last
 * paragraph is marked as the end. The map joins the text early on.
 *
 * @param html sanitised body, as lib/article renders it
 */
export function linkBody(
  html: string,
  { matcher, language, card, suggestion = null, map = null }: LinkOptions,
): string {
  const body = fromHtml(html, { fragment: true });
  body.children = body.children.flatMap((node): RootContent[] => {
    const target = node.type === 'element' ? node.properties.dataReadAlso : undefined;
    if (typeof target !== 'string') return [node];
    const found = card(target);
    return found ? [readAlsoCard(found, language, readAlsoWords[language])] : [];
  });
  linkTopics(body, matcher, new Set());
  markEnd(body);
  if (suggestion) suggest(body, readAlsoCard(suggestion, language, suggestionWords[language]));
  if (map === null) return toHtml(body);
  placeMap(body);
  return toHtml(body).replace(mapMark, () => map);
}

function linkTopics(parent: Root | Element, matcher: TopicMatcher, linked: Set<string>): void {
  const children = parent.children.flatMap((node): RootContent[] => {
    if (node.type === 'text') return linkText(node, matcher, linked);
    if (node.type === 'element' && !unlinked.has(node.tagName)) linkTopics(node, matcher, linked);
    return [node];
  });
  parent.children = children;
}

function linkText({ value }: Text, matcher: TopicMatcher, linked: Set<string>): ElementContent[] {
  const nodes: ElementContent[] = [];
  let position = 0;
  for (const { slug, start, end } of matcher.find(value)) {
    if (linked.has(slug)) continue;
    linked.add(slug);
    if (start > position) nodes.push(text(value.slice(position, start)));
    nodes.push(
      element('a', { className: ['topic'], href: `/topics/${slug}/` }, [text(value.slice(start, end))]),
    );
    position = end;
  }
  if (position < value.length) nodes.push(text(value.slice(position)));
  return nodes;
}

function readAlsoCard(
  { path, title, language: ownLanguage }: ReadAlsoCard,
  language: Language,
  label: string,
): Element {
  const foreign = ownLanguage === language ? {} : { lang: ownLanguage, dir: directionOf(ownLanguage) };
  return element('aside', { className: ['also'], ariaLabel: `${label}: ${title}` }, [
    element('p', { className: ['kick'] }, [element('span', {}, [text(label)])]),
    element('a', { className: ['un'], href: `/articles/${path}/`, ...foreign }, headline(title, ownLanguage)),
  ]);
}

function headline(title: string, language: Language): ElementContent[] {
  return isolate(title, language).map(({ text: run, foreign }) =>
    foreign ? element(/\s/.test(run) ? 'span' : 'bdi', { ...foreign }, [text(run)]) : text(run),
  );
}

/** Places a suggestion past the middle of the story between two paragraphs, or nowhere: never at a quotation, figure or heading. */
function suggest(body: Root, suggested: Element): void {
  const isParagraph = (node: RootContent | undefined): boolean =>
    node?.type === 'element' && node.tagName === 'p';
  const elements = body.children.filter((node) => node.type === 'element');
  const last = elements.find(
    (node, index) =>
      index + 1 >= elements.length / 2 &&
      isParagraph(node) &&
      isParagraph(elements[index + 1]) &&
      endsThought(node, elements[index + 1]),
  );
  if (last) body.children.splice(body.children.indexOf(last) + 1, 0, suggested);
}

/** Marks where the map belongs: after the paragraphs that open the story, or before all of a story that opens otherwise. */
function placeMap(body: Root): void {
  const elements = body.children.filter((node) => node.type === 'element');
  let paragraphs = 0;
  const last = elements.find((node, index) => {
    if (node.tagName !== 'p') return false;
    paragraphs += 1;
    return paragraphs >= paragraphsBeforeMap && endsThought(node, elements[index + 1]);
  });
  const after = last ? body.children.indexOf(last) : -1;
  body.children.splice(after + 1, 0, { type: 'comment', value: 'map' });
}

/** Whether a map may follow: not where a paragraph announces what comes next, or what comes next belongs to it. */
function endsThought(paragraph: Element, next: Element | undefined): boolean {
  const isProse = next === undefined || /^(?:p|h[2-6])$/.test(next.tagName);
  const words = paragraph.children.at(-1);
  return isProse && !(words?.type === 'text' && words.value.trimEnd().endsWith(':'));
}

/** The red dot closes the story, where it ends in prose. */
function markEnd({ children }: Root): void {
  const last = children.findLast((node) => node.type === 'element' && node.tagName !== 'section');
  if (last?.type === 'element' && last.tagName === 'p') last.properties.className = ['end'];
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): Text {
  return { type: 'text', value };
}
