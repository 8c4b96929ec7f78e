import type { Element, Nodes, Parents } from 'hast';

export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

/** An attribute as text, or null where there is none. */
export function attribute(element: Element, name: string): string | null {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return null;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

export function hasClass(element: Element, name: string): boolean {
  return classes(element).includes(name);
}

/** An SVG's class is no list. */
export function classes(element: Element): string[] {
  return (attribute(element, 'className') ?? '').split(/\s+/);
}

/** Every element of a tree in reading order. */
export function elements(parent: Parents): Element[] {
  const found: Element[] = [];
  const waiting = [...parent.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    waiting.push(...[...node.children].reverse());
  }
  return found;
}

/** How many elements stand inside each other at the deepest place. */
export function depthOf(parent: Parents): number {
  let level: Parents[] = [parent];
  let depth = 0;
  while (level.length > 0) {
    depth += 1;
    level = level.flatMap(({ children }) => children.flatMap((child) => (isElement(child) ? [child] : [])));
  }
  return depth;
}

/** The words within a node, without those of scripts and styles. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (isElement(node)) {
    if (node.tagName === 'br') return '\n';
    if (node.tagName === 'script' || node.tagName === 'style') return '';
  }
  return node.children.map(textOf).join('');
}
