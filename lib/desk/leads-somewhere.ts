import { readOldAddress } from '../article/old-address.ts';
import { isSection } from '../site.ts';

export type KnownAddresses = {
  hasStory(path: string): boolean;
  /** Whether an old address leads on. */
  alias(address: string): boolean;
  hasTopic(slug: string): boolean;
  siteUrl: string;
};

/** Addresses that every edition has. */
const always =
  /^\/(?:$|search(?:\/|$)|archive(?:\/|$)|topics\/?$|feed\.(?:xml|json)$|llms\.txt$|robots\.txt$|(?:news-)?sitemap\.xml$|pictures\/|cards\/)/;

/**
 * Whether a link leads to a page of the site, or away from it.
 *
 * @param url as the editor wrote it; one without a slash at its start counts from the story
 * @param address of the story: `2017/lavrov-tillerson-moscow`
 */
export function leadsSomewhere(url: string, address: string, known: KnownAddresses): boolean {
  if (url.startsWith('#')) return true;
  // A link to another story's file counts from the story's own file; any other, from its page.
  const file = /^[^:?#]+\.md(?=$|#)/.exec(url)?.[0];
  const base = `${known.siteUrl}/articles/${address}${file ? '' : '/'}`;
  if (!URL.canParse(url, base)) return false;
  const { origin, pathname } = new URL(file ? file.replace(/\.md$/, '/') : url, base);
  if (origin !== new URL(known.siteUrl).origin) return true;
  if (always.test(pathname)) return true;
  const [room, ...rest] = pathname.replace(/^\/|\/$/g, '').split('/');
  const name = rest.join('/');
  if (room === 'articles' && known.hasStory(name.replace(/\/index$/, ''))) return true;
  if (room === 'topics' && known.hasTopic(rest[0] ?? '')) return true;
  if (room === 'sections' && isSection(rest[0] ?? '')) return true;
  const old = readOldAddress(pathname);
  return 'address' in old && known.alias(old.address);
}
