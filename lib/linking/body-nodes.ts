import type { Element, ElementContent, RootContent, Text } from 'hast';

/** What a read-also points at, where a node stands for one. */
export function readAlsoTarget(node: RootContent): string | null {
  const target = node.type === 'element' ? node.properties.dataReadAlso : undefined;
  return typeof target === 'string' ? target : null;
}

export function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): Text {
  return { type: 'text', value };
}
