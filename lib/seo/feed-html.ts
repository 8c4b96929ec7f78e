import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { directionOf } from '../arabic/direction.ts';

/** Attributes that hold an address. */
const addresses = ['href', 'src', 'cite'];

/**
 * A story's body for readers elsewhere: addresses are absolute, drawings are left out (feed readers take inline SVG apart
 * into loose words; their tables and captions stay), and the direction is said.
 *
 * @param page absolute address of the story, for notes within it
 */
export function feedHtml(html: string, language: string, page: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element, index, parent) => {
    if (parent && index !== undefined && (element.tagName === 'svg' || element.tagName === 'source')) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    makeAbsolute(element, page);
    return undefined;
  });
  const body: Element = {
    type: 'element',
    tagName: 'div',
    properties: { lang: language, dir: directionOf(language) },
    children: elementsOf(tree),
  };
  return toHtml(body);
}

function makeAbsolute({ properties }: Element, page: string): void {
  for (const name of addresses) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = new URL(value, page).href;
  }
  // The largest picture is named in `src`; sizes are for the page's own columns.
  delete properties.srcSet;
  delete properties.sizes;
  delete properties.className;
}

function elementsOf({ children }: Root): Element['children'] {
  return children.filter((child) => child.type !== 'doctype');
}
