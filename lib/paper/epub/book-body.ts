import type { Element, ElementContent, Parents } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Story } from '../../archive/stories.ts';
import { absolute, storyUrl } from '../../seo/addresses.ts';
import { bodyOf, hasClass, pictureOf } from '../story-parts.ts';
import type { SlotMarks } from './slotted-text.ts';

export type BookBody = {
  children: ElementContent[];
  /** Whether a map or a chart is drawn in it. */
  isDrawn: boolean;
};

/**
 * A story's picture and body in a book: links to stories that it may hold are slots, others lead to the site; topic links and read-also
 * cards, which only lead away, are left out.
 */
export function bookBody(story: Story, slots: SlotMarks): BookBody {
  const { path, language, image } = story;
  const root = bodyOf(story);
  if (image) root.children.unshift(pictureOf(image, language));
  let isDrawn = false;
  visit(root, 'element', (node, index, parent) => {
    const { tagName, properties } = node;
    if (tagName === 'svg') isDrawn = true;
    if (tagName === 'img')
      node.properties = { src: slots.picture(String(properties.src)), alt: properties.alt };
    if (hasClass(node, 'table')) node.properties = { className: ['table'] };
    if (hasClass(node, 'footnotes')) markNotes(node);
    if (tagName === 'picture') return replace(node.children.filter(isPicture), index, parent);
    if (tagName !== 'a') return undefined;
    const href = hasClass(node, 'topic') ? null : hrefInBook(String(properties.href), path, slots);
    if (href === null) return replace(node.children, index, parent);
    node.properties = { ...properties, href, ...(href.startsWith('#') && noteLink(node)) };
    return undefined;
  });
  return { children: root.children.filter((node) => node.type !== 'doctype'), isDrawn };
}

/** Readers show a note over the text where it is mentioned (https://www.w3.org/TR/epub-ssv-11/#notes). */
function markNotes(section: Element): void {
  Object.assign(section.properties, { 'epub:type': 'footnotes', role: 'doc-endnotes' });
  visit(section, 'element', ({ tagName, properties }) => {
    if (tagName === 'li' && properties.id !== undefined) properties['epub:type'] = 'footnote';
  });
}

function noteLink(link: Element): Element['properties'] {
  return hasClass(link, 'back') ? { role: 'doc-backlink' } : { 'epub:type': 'noteref', role: 'doc-noteref' };
}

const storyUrls = absolute('/articles/');

/** Where a link leads from the book; null where it leads nowhere. */
function hrefInBook(href: string, path: string, slots: SlotMarks): string | null {
  if (href.startsWith('#')) return href;
  const page = storyUrl(path);
  const url = URL.parse(href, page);
  if (!url || !/^(?:https?|mailto):$/.test(url.protocol)) return null;
  const address = `${url.origin}${url.pathname}`;
  return address.startsWith(storyUrls) ? slots.link(address, url.href) : url.href;
}

function replace(
  children: ElementContent[],
  index?: number,
  parent?: Parents,
): [typeof SKIP, number] | undefined {
  if (!parent || index === undefined) return undefined;
  parent.children.splice(index, 1, ...children);
  return [SKIP, index];
}

function isPicture(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'img';
}
