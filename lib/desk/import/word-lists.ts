import type { Element, ElementContent } from 'hast';
import { attribute, isElement, textOf } from './elements.ts';

/** Word writes the items of a list as paragraphs, each with its bullet or number as text that it tells others to ignore. */
const ofList = /\bmso-list\s*:\s*(?!none|ignore|skip)/i;
const ignored = /\bmso-list\s*:\s*ignore/i;

/** Word's list paragraphs become lists again. */
export function listsOfWord(content: readonly ElementContent[]): ElementContent[] {
  const found: ElementContent[] = [];
  const lists = new Set<ElementContent>();
  for (const node of content) {
    const last = found.at(-1);
    const open = last?.type === 'element' && lists.has(last) ? last : null;
    if (isElement(node) && node.tagName === 'p' && ofList.test(attribute(node, 'style') ?? '')) {
      const tagName = /^[^\p{L}\p{N}]*\p{N}/u.test(markerOf(node)) ? 'ol' : 'ul';
      const item: Element = {
        ...node,
        tagName: 'li',
        properties: {},
        children: withoutMarker(node.children),
      };
      if (open?.tagName === tagName) open.children.push(item);
      else {
        const list: Element = { type: 'element', tagName, properties: {}, children: [item] };
        lists.add(list);
        found.push(list);
      }
    } else if (open === null || node.type !== 'text' || node.value.trim() !== '') found.push(node);
  }
  return found;
}

function markerOf(element: Element): string {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    if (ignored.test(attribute(child, 'style') ?? '')) return textOf(child);
    const inner = markerOf(child);
    if (inner !== '') return inner;
  }
  return '';
}

function withoutMarker(content: readonly ElementContent[]): ElementContent[] {
  return content
    .filter((node) => !isElement(node) || !ignored.test(attribute(node, 'style') ?? ''))
    .map((node) => (isElement(node) ? { ...node, children: withoutMarker(node.children) } : node));
}
