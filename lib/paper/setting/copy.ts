import { line, linesOf } from './geometry.ts';

/** A story as it came in the document, taken apart. */
export type Copy = {
  head: HTMLElement;
  title: HTMLElement;
  blocks: HTMLElement[];
  figures: HTMLElement[];
};

/** Takes the stories out of the document, in their order. */
export function takeCopy(): Copy[] {
  for (const quote of document.querySelectorAll<HTMLElement>('#copy .pull')) toWholeLines(quote);
  return [...document.querySelectorAll('#copy > article')].map((article) => {
    const [head, text, figures] = [...article.children];
    const title = head?.querySelector('h2');
    if (!(head instanceof HTMLElement) || !title) throw new TypeError('A story has a headline.');
    return { head, title, blocks: elementsOf(text), figures: elementsOf(figures) };
  });
}

/** What is set in larger type takes whole lines all the same, so that the text below stays on the grid. */
function toWholeLines(element: HTMLElement): void {
  element.style.blockSize = `${linesOf(element.offsetHeight) * line}px`;
}

function elementsOf(parent: Element | undefined): HTMLElement[] {
  return [...(parent?.children ?? [])].filter((child) => child instanceof HTMLElement);
}
