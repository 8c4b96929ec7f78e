import { type KeptPage, type Kind, recordAddress } from './kept-stories.ts';

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
    const cache = await putAll(name, files);
    // Last: what has no record is not whole.
    await cache.put(recordAddress, Response.json(page));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Puts files into a cache, and gives it back. */
export async function putAll(name: string, files: Map<string, Response>): Promise<Cache> {
  const cache = await caches.open(name);
  for (const [address, file] of files) await cache.put(address, file);
  return cache;
}

/**
 * Fetches files and what they are made of.
 *
 * @param addresses pages that must be there; of their parts, one that is missing is left out
 * @param cache how the browser's own cache is asked; the default takes what it has
 * @throws where there is no connection, or where one of `addresses` is not there as it is
 */
export async function withParts(
  addresses: string[],
  cache: RequestCache = 'force-cache',
): Promise<Map<string, Response>> {
  const files = new Map<string, Response>();
  const seen = new Set<string>();
  const take = async (address: string): Promise<void> => {
    if (seen.has(address)) return;
    seen.add(address);
    const response = await fetch(address, { cache });
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
