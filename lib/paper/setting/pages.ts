import { columnCount, headLines, line, mastheadLines, pageLines } from './geometry.ts';

/** The pages of a paper so far, and how far the last one is taken. */
export class Pages {
  #pages: HTMLElement[] = [];
  #taken = 0;
  /** Free lines of the pages before the last. */
  #left = 0;

  get last(): HTMLElement {
    return this.#pages.at(-1) ?? this.turn();
  }

  /** Of the last page, from 1. */
  get number(): number {
    return this.#pages.length;
  }

  /** The next free line. */
  get line(): number {
    return this.#taken;
  }

  /** Free lines. */
  get free(): number {
    return pageLines - this.#taken;
  }

  get isFresh(): boolean {
    return this.#taken === headLines;
  }

  /** Lines of columns that stay white; the foot of the last page does not count. */
  get white(): number {
    const columns = this.#pages.flatMap((page) => [...page.querySelectorAll('.column')]);
    const inColumns = columns.map((column) => {
      const { top, bottom } = column.getBoundingClientRect();
      const end = column.lastElementChild?.getBoundingClientRect().bottom ?? top;
      return Math.max(0, Math.floor((bottom - end) / line));
    });
    return inColumns.reduce((sum, lines) => sum + lines, this.#left * columnCount);
  }

  remove(): void {
    for (const page of this.#pages) page.remove();
  }

  take(lines: number): void {
    this.#taken = Math.min(this.#taken + lines, pageLines);
  }

  /** Begins a page, under the masthead or a running head. */
  turn(): HTMLElement {
    const page = document.createElement('section');
    page.className = 'page';
    document.body.append(page);
    if (this.#pages.length > 0) this.#left += this.free;
    this.#pages.push(page);
    const isFirst = this.number === 1;
    page.append(templateOf(isFirst ? 'masthead' : 'running-head'));
    for (const number of page.querySelectorAll('.number')) number.textContent = String(this.number);
    this.#taken = isFirst ? mastheadLines : headLines;
    return page;
  }
}

/** What a template of the document holds. */
export function templateOf(id: string): DocumentFragment {
  const template = document.getElementById(id);
  if (!(template instanceof HTMLTemplateElement)) throw new TypeError(`The document has a template "${id}".`);
  const content = template.content.cloneNode(true);
  if (!(content instanceof DocumentFragment)) throw new TypeError('A fragment has a fragment as its copy.');
  return content;
}
