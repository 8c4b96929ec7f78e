/** A story as it came in the document, taken apart. */
export type Copy = {
  head: HTMLElement;
  title: HTMLElement;
  blocks: HTMLElement[];
  figures: HTMLElement[];
};

/** Takes the stories out of the document, in their order. */
export function takeCopy(): Copy[] {
  return [...document.querySelectorAll('#copy > article')].map((article) => {
    const [head, text, figures] = [...article.children];
    const title = head?.querySelector('h2');
    if (!(head instanceof HTMLElement) || !title) throw new TypeError('A story has a headline.');
    return { head, title, blocks: elementsOf(text), figures: elementsOf(figures) };
  });
}

function elementsOf(parent: Element | undefined): HTMLElement[] {
  return [...(parent?.children ?? [])].filter((child) => child instanceof HTMLElement);
}
