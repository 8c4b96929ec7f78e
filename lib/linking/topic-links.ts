import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { element, readAlsoTarget, text } from './body-nodes.ts';
import type { TopicMatcher } from './topic-matcher.ts';

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

/**
 * Makes the first mention of each topic in a body a link.
 *
 * @param html sanitised body, as lib/article renders it
 */
export function linkTopics(html: string, matcher: TopicMatcher): string {
  const body = fromHtml(html, { fragment: true });
  linkBelow(body, matcher, new Set());
  return toHtml(body);
}

function linkBelow(parent: Root | Element, matcher: TopicMatcher, linked: Set<string>): void {
  const children = parent.children.flatMap((node): RootContent[] => {
    if (node.type === 'text') return linkText(node, matcher, linked);
    if (node.type === 'element' && !unlinked.has(node.tagName) && readAlsoTarget(node) === null)
      linkBelow(node, matcher, linked);
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
