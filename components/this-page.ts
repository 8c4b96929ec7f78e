import type { KeptPage } from './kept-stories.ts';

/** What a device remembers of the page that is open. */
export function thisPage(): KeptPage {
  const said = (property: string): string =>
    document.querySelector<HTMLMetaElement>(`[property="${property}"]`)?.content ?? '';
  const section = document.querySelector<HTMLAnchorElement>('main [href^="/sections/"]');
  return {
    path: location.pathname,
    title: said('og:title'),
    language: document.documentElement.lang,
    section: said('article:section'),
    sectionPath: section?.pathname ?? '/',
    date: said('article:published_time'),
    kept: Date.now(),
  };
}
