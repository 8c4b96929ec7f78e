import type { Element, ElementContent, RootContent, Text } from 'hast';
import { isolate } from '../arabic/isolate.ts';
import type { Language } from '../site.ts';

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

/** A text of the site's own making, such as a headline, with what is foreign in it isolated: names in other scripts, scores, addresses. */
export function isolated(value: string, language: Language): ElementContent[] {
  return isolate(value, language).map(({ text: run, foreign }) =>
    foreign ? element(/\s/.test(run) ? 'span' : 'bdi', { ...foreign }, [text(run)]) : text(run),
  );
}
