/** Stories on one page of a list. */
export const storiesPerPage = 30;

/** Number of pages that a list of so many stories takes: at least one, which may be empty. */
export function pagesFor(stories: number): number {
  return Math.max(1, Math.ceil(stories / storiesPerPage));
}

/** The range of a page, which counts from 1. */
export function rangeOfPage(page: number): { limit: number; offset: number } {
  return { limit: storiesPerPage, offset: (page - 1) * storiesPerPage };
}

/** Route parameters of a list's pages: none for the first, `['2']` and so on for the others. */
export function pageParams(stories: number): string[][] {
  return Array.from({ length: pagesFor(stories) }, (_, index) => (index === 0 ? [] : [String(index + 1)]));
}

/** The page that route parameters mean; 1 where there are none. */
export function pageOf(params: readonly string[] | undefined): number {
  return Number(params?.[0] ?? 1);
}

/** `/sections/world/` and `/sections/world/2/`. */
export function hrefOfPage(base: string, page: number): string {
  return page === 1 ? base : `${base}${page}/`;
}
