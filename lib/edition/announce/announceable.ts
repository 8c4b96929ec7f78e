import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSitemap } from 'sitemap';
import type { Hashes } from './changed-addresses.ts';

/**
 * The pages of an edition that search engines may know, which are those that its sitemaps list: no search, no page of an
 * old address, no missing page.
 *
 * @param edition absolute folder
 * @param siteUrl without a slash at its end
 * @throws if the edition was built for another address than this
 */
export async function announceablePages(edition: string, siteUrl: string): Promise<Hashes> {
  const lists = path.join(edition, 'sitemaps');
  const names = existsSync(lists) ? readdirSync(lists).filter((name) => name.endsWith('.xml')) : [];
  const pages = new Map<string, string>();
  for (const name of names.sort()) {
    for (const { url } of await parseSitemap(createReadStream(path.join(lists, name)))) {
      if (!url.startsWith(`${siteUrl}/`)) throw new Error(builtForOther(url, siteUrl));
      pages.set(url, hashOf(path.join(edition, url.slice(siteUrl.length), 'index.html')));
    }
  }
  return pages;
}

/** The feeds of an edition, in both forms. @param edition absolute folder @param siteUrl without a slash at its end */
export function announceableFeeds(edition: string, siteUrl: string): Hashes {
  const names = readdirSync(edition, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^feed\.(?:xml|json)$/.test(path.basename(name)))
    .sort();
  return new Map(
    names.map((name) => [`${siteUrl}/${name.split(path.sep).join('/')}`, hashOf(path.join(edition, name))]),
  );
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function builtForOther(url: string, siteUrl: string): string {
  return `The edition was built for ${new URL(url).origin}, and SITE_URL says ${siteUrl}: build it again with this address.`;
}
