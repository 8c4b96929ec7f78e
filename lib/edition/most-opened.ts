import type { Archive } from '../archive/database.ts';
import { versionsOfPage } from '../archive/published-languages.ts';
import { latest } from '../archive/stories.ts';

/** Stories that are news: an older one is opened now and then. */
const newest = 300;

/** Addresses of the pages that are opened most, which are worth the time of the best compression: front pages and the newest stories. */
export function mostOpenedPages(archive: Archive): string[] {
  const fronts = versionsOfPage(archive, '/').map(({ href }) => href);
  return [...fronts, ...latest(archive, { limit: newest }).map(({ path }) => `/articles/${path}/`)];
}

/** Whether a page is opened most, and was when the last edition was made. */
export type Opened = { now: boolean; last: boolean };

/** What an edition and the last one say of their pages. */
export class MostOpened {
  readonly #now: ReadonlySet<string>;
  readonly #last: ReadonlySet<string>;

  constructor(now: Iterable<string>, last: Iterable<string> = []) {
    this.#now = new Set(now);
    this.#last = new Set(last);
  }

  of(address: string): Opened {
    return { now: this.#now.has(address), last: this.#last.has(address) };
  }

  /** Whether they say different things of a page. */
  isTurned(address: string): boolean {
    return this.#now.has(address) !== this.#last.has(address);
  }
}
