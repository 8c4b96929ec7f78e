import type { Element, ElementContent, Properties } from 'hast';

/** An element of a drawing or of the figure around it. Text is escaped when the tree is written out, never here. */
export function element(
  tagName: string,
  properties: Properties,
  ...children: (ElementContent | string)[]
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** The house's dot, cut by a reed pen: 17 units wide, its middle at the origin. */
export const penDot = 'M-1.2-8.5L8.5-1.5 1.2 8.5-8.5 1.5z';

/** A rough width of text, in the unit of its size: letters of news Arabic take half of it. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.5;
}
