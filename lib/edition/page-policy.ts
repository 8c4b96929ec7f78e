import type { Element, Root } from 'hast';
import { policyOfPage } from './response-headers.ts';
import { hashOfStyle } from './style-hashes.ts';

/** Puts the policy of a page into its head, before anything that it is about. It allows the page's own styles and no others. */
export function addPolicy(document: Root): void {
  const head = childOf(childOf(document, 'html'), 'head');
  if (!head) return;
  const styles = stylesIn(document).map(hashOfStyle);
  const policy: Element = {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['Content-Security-Policy'], content: policyOfPage(styles) },
    children: [],
  };
  // The encoding has to stand in the first 1,024 bytes (https://html.spec.whatwg.org/#charset).
  const after = head.children.findIndex(
    (child) => child.type === 'element' && child.properties.charSet !== undefined,
  );
  head.children.splice(after + 1, 0, policy);
}

function childOf(parent: Root | Element | null, name: string): Element | null {
  const found = parent?.children.find((child) => child.type === 'element' && child.tagName === name);
  return found?.type === 'element' ? found : null;
}

function stylesIn(parent: Root | Element): string[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'style') return stylesIn(child);
    return [child.children.map((text) => (text.type === 'text' ? text.value : '')).join('')];
  });
}
