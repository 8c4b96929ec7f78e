/**
 * What a device keeps of the newspaper to be read without a connection. Each page lies in a cache of its own with the type, scripts and
 * pictures that it was made with, so that it is taken away whole, and an edition that replaces the one it came from takes nothing from it.
 * Pages and the worker share this file. https://w3c.github.io/ServiceWorker/#cache-interface
 */

/** Saved by the reader, and theirs to remove; read, the newest fifty; and the lists that lead to stories. */
export type Kind = 'saved' | 'read' | 'list';

export type KeptPage = {
  /** Address on the site: begins and ends with a slash. */
  path: string;
  title: string;
  language: string;
  /** Name of the story's section, and its address. */
  section: string;
  sectionPath: string;
  /** ISO 8601. */
  date: string;
  /** When it was kept, in milliseconds since 1970. */
  kept: number;
};

/** The record of a page lies beside it, under an address that no edition has. */
const recordAddress = '/_kept';

/** Scripts and type in attributes and styles, and pictures. The text of a story holds no tags of this form. */
const partsOfPage =
  /(?:<[^>]+(?:src|href)="|url\()(\/(?:reader|_next\/static)\/[\w./-]+|\/pictures\/[^"]+)(?=[")])/g;
const partsOfScript = /"\.\/([\w.-]+\.js)"/g;

/**
 * Keeps a page with all its parts, or nothing of it. What the browser has loaded for the page itself is used as it is.
 *
 * @throws where the page cannot be had, or the device refuses
 */
export async function keep(kind: Kind, page: KeptPage): Promise<void> {
  const files = await withParts([page.path]);
  const name = `${kind}:${page.path}`;
  // Deleted, it comes back as the newest: caches are listed in the order in which they were made.
  await caches.delete(name);
  try {
    const cache = await caches.open(name);
    for (const [address, file] of files) await cache.put(address, file);
    // Last: what has no record is not whole.
    await cache.put(recordAddress, Response.json(page));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/**
 * Fetches files and what they are made of.
 *
 * @param addresses pages that must be there; of their parts, one that is missing is left out
 * @throws where there is no connection, or where one of `addresses` is not there as it is
 */
export async function withParts(addresses: string[]): Promise<Map<string, Response>> {
  const files = new Map<string, Response>();
  const seen = new Set<string>();
  const take = async (address: string): Promise<void> => {
    if (seen.has(address)) return;
    seen.add(address);
    const response = await fetch(address, { cache: 'force-cache' });
    if (response.status !== 200 || response.redirected || response.type !== 'basic') {
      if (addresses.includes(address)) throw new Error(address);
      return;
    }
    const body = await response.clone().blob();
    files.set(
      address,
      new Response(body, {
        headers: { 'Content-Type': body.type, 'Content-Length': `${body.size}` },
      }),
    );
    const isScript = address.endsWith('.js');
    if (!isScript && !address.endsWith('/')) return;
    const parts = (await response.text()).matchAll(isScript ? partsOfScript : partsOfPage);
    await Promise.all([...parts].map(([, part = '']) => take(isScript ? `/reader/${part}` : part)));
  };
  await Promise.all(addresses.map(take));
  return files;
}

/** Addresses of pages of a kind, the one kept last first. */
export async function keptPaths(kind: Kind): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${kind}:`));
  return names.map((name) => name.slice(kind.length + 1)).reverse();
}

/** The record of a page that is kept whole; null of any other. */
export async function keptPage(kind: Kind, path: string): Promise<KeptPage | null> {
  const found = await caches.match(recordAddress, { cacheName: `${kind}:${path}` });
  const value: unknown = await found?.json().catch(() => null);
  return isKeptPage(value) && value.path === path ? value : null;
}

export function forget(kind: Kind, path: string): Promise<boolean> {
  return caches.delete(`${kind}:${path}`);
}

/** Whether a value is a record: what storage gives back, or another page sends, may be anything. */
export function isKeptPage(value: unknown): value is KeptPage {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title, language, section, sectionPath, date, kept } = Object(value);
  return (
    [title, language, section, date].every((text) => typeof text === 'string') &&
    /^\/([\w.-]+\/)*$/.test(path) &&
    /^\/([\w-]+\/)*$/.test(sectionPath) &&
    Number.isFinite(kept)
  );
}
