/** What a book fills a slot with. */
type Slot = { kind: 'link'; page: string; href: string } | { kind: 'picture'; src: string };

/** What a book says of its places. */
export type BookPlaces = {
  /** Names of the book's pages by the addresses of their stories. */
  pages: ReadonlyMap<string, string>;
  /** Takes a picture into the book. @param src its address on the site @returns where it lies in the book */
  placePicture(src: string): string;
};

/** A page but for what each book says otherwise: between any two parts is a slot. */
export type SlottedText = { parts: readonly string[]; slots: readonly Slot[] };

/** Marks slots while a page is a tree. */
export class SlotMarks {
  readonly #mark: string;
  readonly #slots: Slot[] = [];

  /** @param text in which no mark may occur: all that is said beside the slots */
  constructor(text: string) {
    let mark = 'slot';
    while (text.includes(mark)) mark += '-slot';
    this.#mark = mark;
  }

  /** @param page address of a story @param href the same, or a place in it @returns what to write for it */
  link(page: string, href: string): string {
    return this.#take({ kind: 'link', page, href });
  }

  /** @param src address of a picture on the site @returns what to write for it */
  picture(src: string): string {
    return this.#take({ kind: 'picture', src });
  }

  /** Takes a page apart at its marks. */
  apart(page: string): SlottedText {
    const pieces = page.split(new RegExp(`${this.#mark}(\\d+);`));
    const numbers = pieces.filter((_, index) => index % 2 === 1);
    return {
      parts: pieces.filter((_, index) => index % 2 === 0),
      slots: numbers.flatMap((number) => this.#slots[Number(number)] ?? []),
    };
  }

  #take(slot: Slot): string {
    return `${this.#mark}${this.#slots.push(slot) - 1};`;
  }
}

/** The page as a book holds it: links to stories of the book lead there, others to the site. */
export function filled({ parts, slots }: SlottedText, { pages, placePicture }: BookPlaces): string {
  return parts.reduce((page, part, index) => {
    const slot = slots[index - 1];
    if (!slot) return page + part;
    const said =
      slot.kind === 'picture' ? placePicture(slot.src) : (pages.get(slot.page) ?? escaped(slot.href));
    return page + said + part;
  }, '');
}

/** An address within double quotes, which it cannot hold itself. */
function escaped(href: string): string {
  return href.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}
