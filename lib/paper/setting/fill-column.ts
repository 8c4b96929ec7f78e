/**
 * Puts as much copy into a column as fits. The browser breaks it: a column is a multi-column box with room for one column, and what
 * stands in a further one did not fit, so that orphans, widows and headings that must not end a column are minded as it knows how.
 *
 * @param column an empty box of fixed height
 * @param blocks in their order; taken into the column or split
 * @returns what did not fit, in its order
 */
export function fillColumn(column: HTMLElement, blocks: readonly HTMLElement[]): HTMLElement[] {
  for (const [index, block] of blocks.entries()) {
    column.append(block);
    if (column.scrollWidth <= column.clientWidth) continue;
    const rest = beyond(column);
    return [...rest, ...blocks.slice(index + 1)];
  }
  return [];
}

/** Takes out of a column what stands beyond it. */
function beyond(column: HTMLElement): HTMLElement[] {
  const { left } = column.getBoundingClientRect();
  const children = [...column.children].filter((child) => child instanceof HTMLElement);
  const first = children.findIndex((child) => isBeyond(child, left));
  if (first < 0) return [];
  const [cut, ...rest] = children.slice(first);
  if (!cut) return [];
  for (const child of rest) child.remove();
  const remainder = split(cut, left);
  return [remainder, ...rest];
}

/** Whether any part of an element stands in a further column. Those lie to the left, as Arabic has it. */
function isBeyond(element: Element | Range, left: number): boolean {
  return [...element.getClientRects()].some((part) => part.width > 0 && part.right <= left + 1);
}

/** What is cut between its parts, and what within its text. Everything else stays whole. */
const parted = new Set(['UL', 'OL', 'SECTION', 'BLOCKQUOTE']);
const running = new Set(['P', 'LI', 'PRE']);

/** Cuts an element where the column ends. @returns the part beyond, which is the element itself where nothing of it stands in the column */
function split(element: HTMLElement, left: number): HTMLElement {
  const [first] = [...element.getClientRects()].filter(({ width }) => width > 0);
  const isWhole = element.matches('.pull') || !(parted.has(element.tagName) || running.has(element.tagName));
  if (isWhole || !first || first.right <= left + 1) {
    element.remove();
    return element;
  }
  const rest = element.cloneNode(false);
  if (!(rest instanceof HTMLElement)) throw new TypeError('An element has an element as its copy.');
  rest.classList.add('rest');
  const children = [...element.children].filter((child) => child instanceof HTMLElement);
  const cut = parted.has(element.tagName) ? children.findIndex((child) => isBeyond(child, left)) : -1;
  const child = children[cut];
  if (child) {
    const remainder = split(child, left);
    rest.append(remainder, ...children.slice(cut + 1));
    if (element instanceof HTMLOListElement && rest instanceof HTMLOListElement)
      rest.start = element.start + cut + (remainder === child ? 0 : 1);
    if (remainder !== child || cut > 0) return rest;
    element.replaceWith();
    return rest;
  }
  rest.append(textBeyond(element, left));
  // The story does not end here any more.
  element.classList.remove('end');
  return rest;
}

/** The text of a paragraph from its first letter beyond the column on. */
function textBeyond(paragraph: HTMLElement, left: number): DocumentFragment {
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    range.selectNodeContents(node);
    if (!isBeyond(range, left)) continue;
    range.setStart(node, firstBeyond(node, left));
    range.setEndAfter(paragraph.lastChild ?? node);
    const rest = range.extractContents();
    const { firstChild: begin } = rest;
    if (begin instanceof Text) begin.data = begin.data.trimStart();
    return rest;
  }
  return document.createDocumentFragment();
}

/** Letters stand one after the other, so that the first one beyond is found by halves. */
function firstBeyond(node: Node, left: number): number {
  const range = document.createRange();
  let [from, to] = [0, node.nodeValue?.length ?? 0];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    range.setStart(node, 0);
    range.setEnd(node, middle + 1);
    if (isBeyond(range, left)) to = middle;
    else from = middle + 1;
  }
  return from;
}
