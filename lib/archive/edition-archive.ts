import { emptyRoute, site } from '../site.ts';
import { Archive } from './database.ts';
import { PageNotes } from './render-plan.ts';

let opened: Archive | undefined;
let notes: PageNotes | undefined;

/**
 * The archive, opened once in each process that renders, when the build that started it has brought it up to date. For what lists
 * the pages; a page asks through `archiveFor`.
 */
export function archive(): Archive {
  pageNotes();
  opened ??= Archive.open(site.archiveFile);
  return opened;
}

/** The archive as the page or file at an address reads it: the build learns what it asks, and when it must be made again. */
export function archiveFor(address: string): Archive {
  return pageNotes()?.archiveFor(address, archive()) ?? archive();
}

/**
 * Of a route's pages those that must be rendered: all, unless a build has some of them already. An export refuses a route
 * without pages, so that the first one is always among them, or where there are none the one of `emptyRoute`.
 *
 * @param all parameters of all pages of the route
 * @param addressOf the address of a page
 * @param empty parameters of the page that keeps an empty route alive
 */
export function pagesToRender<Params>(
  all: readonly Params[],
  addressOf: (params: Params) => string,
  empty?: Params,
): Params[] {
  const toRender = pageNotes()?.toRender(all.map(addressOf));
  const due = all.filter((params) => toRender?.has(addressOf(params)) ?? true);
  if (due.length > 0) return due;
  const [first = empty] = all;
  if (first === undefined) throw new Error(`A route has no pages: give it one named "${emptyRoute}".`);
  return [first];
}

function pageNotes(): PageNotes | undefined {
  if (site.planDir !== null) notes ??= new PageNotes(site.planDir);
  return notes;
}
