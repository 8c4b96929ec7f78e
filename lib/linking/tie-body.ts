import type { Comment, Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../arabic/direction.ts';
import type { Language } from '../site.ts';
import { element, isolated, readAlsoTarget, text } from './body-nodes.ts';
import { openNotes } from './open-notes.ts';

export type ReadAlsoCard = { path: string; title: string; language: Language };

export type TieOptions = {
  /** Language of the story. */
  language: Language;
  /** The story that a read-also points at, or null where readers cannot see it (yet). */
  card: (target: string) => ReadAlsoCard | null;
  /** A story that the site puts into the text, where the editors put none. */
  suggestion?: ReadAlsoCard | null;
  /** The map of the story's place. */
  map?: readonly RootContent[];
  /** Whether mentions of footnotes open them in place, for readers of the page. */
  notesInPlace?: boolean;
};

/** The map stands after this many paragraphs: what and where come first. */
const paragraphsBeforeMap = 2;

/** Stands for the map while the body is a tree: what is finished is not taken apart again. Sanitised bodies hold no comment. */
const mapMark: Comment = { type: 'comment', value: 'map' };

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
 * Ties a body to other stories: each read-also becomes a card, a suggestion and the map join the text, and the last paragraph
 * is marked as the end.
 *
 * @param html as `linkTopics` made it
 */
export function tieBody(
  html: string,
  { language, card, suggestion = null, map = [], notesInPlace = false }: TieOptions,
): Root {
  const body = fromHtml(html, { fragment: true });
  body.children = body.children.flatMap((node): RootContent[] => {
    const target = readAlsoTarget(node);
    if (target === null) return [node];
    const found = card(target);
    return found ? [readAlsoCard(found, language, readAlsoWords[language])] : [];
  });
  markEnd(body);
  if (suggestion) suggest(body, readAlsoCard(suggestion, language, suggestionWords[language]));
  if (map.length > 0) placeMap(body, map);
  if (notesInPlace) openNotes(body);
  return body;
}

/** The same as HTML. @param options.map as HTML that lib/article made */
export function tieBodyAsHtml(
  html: string,
  { map = null, ...options }: Omit<TieOptions, 'map'> & { map?: string | null },
): string {
  const body = tieBody(html, { ...options, map: map === null ? [] : [mapMark] });
  return toHtml(body).replace(toHtml(mapMark), () => map ?? '');
}

function readAlsoCard(
  { path, title, language: ownLanguage }: ReadAlsoCard,
  language: Language,
  label: string,
): Element {
  const foreign = ownLanguage === language ? {} : { lang: ownLanguage, dir: directionOf(ownLanguage) };
  return element('aside', { className: ['also'], ariaLabel: `${label}: ${title}` }, [
    element('p', { className: ['kick'] }, [element('span', {}, [text(label)])]),
    element('a', { className: ['un'], href: `/articles/${path}/`, ...foreign }, isolated(title, ownLanguage)),
  ]);
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

/** Places the map: after the paragraphs that open the story, or before all of a story that opens otherwise. */
function placeMap(body: Root, map: readonly RootContent[]): void {
  const elements = body.children.filter((node) => node.type === 'element');
  let paragraphs = 0;
  const last = elements.find((node, index) => {
    if (node.tagName !== 'p') return false;
    paragraphs += 1;
    return paragraphs >= paragraphsBeforeMap && endsThought(node, elements[index + 1]);
  });
  const after = last ? body.children.indexOf(last) : -1;
  body.children.splice(after + 1, 0, ...map);
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
