import { site } from '../site.ts';

/** The absolute address of a page of the site. @param path begins with a slash; ASCII, as all addresses of the site are */
export function absolute(path: string): string {
  return `${site.url}${path}`;
}

export function storyUrl(path: string): string {
  return absolute(`/articles/${path}/`);
}

/** The picture that stands for a story where its address is shared. */
export function cardAddress(path: string): string {
  return `/cards/${path}.png`;
}

/** The picture that stands for every other page. */
export const siteCardAddress = '/card.png';

/** The same story as Markdown. */
export function markdownUrl(path: string): string {
  return absolute(markdownAddress(path));
}

export function markdownAddress(path: string): string {
  return `/articles/${path}/index.md`;
}

/**
 * A day's or a month's paper as a file: `/archive/2017/04/naba-2017-04-13.epub`.
 *
 * @param key the day (`2017-04-13`) or the month (`2017-04`)
 */
export function issueAddress(key: string, ending: 'epub' | 'pdf'): string {
  const [year, month] = key.split('-');
  return `/archive/${year}/${month}/${issueName(key)}.${ending}`;
}

/** What a paper's file is called, without its ending. */
export function issueName(key: string): string {
  return `naba-${key}`;
}
