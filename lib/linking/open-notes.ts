import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { element } from './body-nodes.ts';

/**
 * Lets each mention of a footnote open its note in place: a button and a popover beside the link and the list at the end, which stay for
 * old browsers, paper and reader modes. Button and popover are hidden until the page's styles show them, where a browser knows
 * popovers. A note that holds more than words stays at the end alone.
 * https://html.spec.whatwg.org/multipage/popover.html
 */
export function openNotes(body: Root): void {
  const notes = notesOf(body);
  const opened = new Map<string, string>();
  visit(body, 'element', (node) => {
    const [link] = node.children;
    if (node.tagName !== 'sup' || link?.type !== 'element') return;
    const { href, ariaLabel } = link.properties;
    const id = String(href).replace('#', '');
    if (!notes.has(id) || typeof ariaLabel !== 'string') return;
    // The link is not shown where the button is, and the way back has to lead to something that is.
    node.properties.id = link.properties.id;
    delete link.properties.id;
    node.children.push(
      element(
        'button',
        {
          type: 'button',
          popoverTarget: popoverId(id),
          // Shown by the styles: as text, the number would stand twice wherever pages are read without them.
          value: id.replace(notePrefix, ''),
          ariaLabel,
          hidden: true,
        },
        [],
      ),
    );
    opened.set(id, ariaLabel);
    return SKIP;
  });
  for (const [id, ariaLabel] of opened) {
    body.children.push(
      element(
        'div',
        { id: popoverId(id), className: ['note'], role: 'note', ariaLabel, popover: 'auto', hidden: true },
        contentOf(notes.get(id) ?? []),
      ),
    );
  }
}

/** Of the ids that lib/article gives notes. */
const notePrefix = 'note-';

function popoverId(note: string): string {
  return `${note}-here`;
}

/** What notes say, by their ids. */
function notesOf(body: Root): Map<string, ElementContent[]> {
  const notes = new Map<string, ElementContent[]>();
  visit(body, 'element', ({ tagName, properties, children }) => {
    if (tagName === 'li' && String(properties.id).startsWith(notePrefix) && isWords(children))
      notes.set(String(properties.id), children);
  });
  return notes;
}

const drawn = new Set(['figure', 'table', 'img', 'pre']);

function isWords(children: ElementContent[]): boolean {
  return children.every(
    (node) => node.type !== 'element' || (!drawn.has(node.tagName) && isWords(node.children)),
  );
}

/** A note's own words, without the ways back; no id stands in a page twice. */
function contentOf(children: ElementContent[]): ElementContent[] {
  return children.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (isWayBack(node)) return [];
    const { id: _, ...properties } = node.properties;
    return [element(node.tagName, properties, contentOf(node.children))];
  });
}

function isWayBack({ tagName, properties: { className } }: Element): boolean {
  return tagName === 'a' && Array.isArray(className) && className.includes('back');
}
