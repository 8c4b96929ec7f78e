import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { directionOf } from '../arabic/direction.ts';

/** Attributes that hold an address. */
const addresses = ['href', 'src', 'cite'];

/**
 * A story's body for readers elsewhere: addresses are absolute, drawings are left out (feed readers take inline SVG apart
 * into loose words; their tables and captions stay), and the direction is said.
 *
 * @param story its body, which is changed
 * @param page absolute address of the story, for notes within it
 */
export function feedHtml(story: Root, language: string, page: string): string {
  visit(story, 'element', (element, index, parent) => {
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
    children: story.children.filter((child) => child.type !== 'doctype'),
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
