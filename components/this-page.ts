import type { KeptPage, TitleRun } from './kept-stories.ts';

/** What a device remembers of the page that is open. */
export function thisPage(): KeptPage {
  const said = (property: string): string =>
    document.querySelector<HTMLMetaElement>(`[property="${property}"]`)?.content ?? '';
  const titleRuns = Array.from(document.querySelector('h1')?.childNodes ?? [], (run): TitleRun => {
    const { lang = '', dir = '' } = run instanceof HTMLElement ? run : {};
    return { text: run.textContent ?? '', lang, dir };
  });
  const section = document.querySelector<HTMLAnchorElement>('main [href*="/sections/"]');
  return {
    path: location.pathname,
    title: titleRuns,
    language: document.documentElement.lang,
    section: said('article:section'),
    sectionPath: section?.pathname ?? '/',
    date: said('article:published_time'),
    day: document.querySelector('article time')?.textContent ?? '',
    kept: Date.now(),
  };
}
