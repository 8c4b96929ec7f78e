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
