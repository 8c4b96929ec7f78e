import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** Scripts that are data for others, not code for readers. */
const dataScripts = new Set(['application/ld+json', 'speculationrules']);

/**
 * Turns a page as Next exports it into the page that readers get: without the framework's runtime, its flight data and
 * the marks that only hydration needs.
 *
 * @param html a whole document
 * @returns a whole document that needs nothing but itself, fonts and pictures
 */
export function finishHtml(html: string): string {
  const document = fromHtml(html);
  prune(document);
  return toHtml(document, { quoteSmart: true });
}

function prune(parent: Root | Element): void {
  const kept: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'comment' || (child.type === 'element' && isFramework(child))) continue;
    if (child.type === 'element') {
      prune(child);
      if (isEmptyMarker(child)) continue;
      delete child.properties.dataPrecedence;
      delete child.properties.dataHref;
    }
    kept.push(child);
  }
  parent.children = joinTexts(kept);
}

function isFramework({ tagName, properties }: Element): boolean {
  switch (tagName) {
    case 'script':
      return !isOurs(String(properties.type ?? ''), String(properties.src ?? ''));
    case 'link':
      return String(properties.rel) === 'preload' && ['script', 'style'].includes(String(properties.as));
    case 'meta':
      return properties.name === 'next-size-adjust';
    default:
      return false;
  }
}

function isOurs(type: string, src: string): boolean {
  return dataScripts.has(type) || (type === 'module' && !src.startsWith('/_next/'));
}

/** `<div hidden></div>`, where React would have put metadata that it streams. */
function isEmptyMarker({ tagName, properties, children }: Element): boolean {
  return tagName === 'div' && properties.hidden !== undefined && children.length === 0;
}

/** Texts that a comment held apart become one again. */
function joinTexts(nodes: RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else joined.push(node);
  }
  return joined;
}
