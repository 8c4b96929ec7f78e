import type { Hashes } from './changed-addresses.ts';
import type { Receiver } from './receiver.ts';

/** What one request may hold (https://www.indexnow.org/documentation). */
const mostAddresses = 10_000;

/** The file of an edition by which search engines know that who announces owns the site. */
export function keyFile(key: string): string {
  return `${key}.txt`;
}

/**
 * The search engines behind an IndexNow endpoint, which share what they are told. Pages that are gone or lead elsewhere now are
 * announced as well, so that they are looked at again.
 *
 * @param siteUrl without a slash at its end
 */
export function indexNow(
  { key, endpoint }: { key: string; endpoint: string },
  siteUrl: string,
  pages: Hashes,
): Receiver {
  const keyLocation = `${siteUrl}/${keyFile(key)}`;
  const { host } = new URL(siteUrl);
  return {
    name: 'IndexNow',
    endpoint,
    subjects: pages,
    wantsGone: true,
    announcements: ({ added, changed, gone }) => {
      const addresses = [...added, ...changed, ...gone];
      const requests = Math.ceil(addresses.length / mostAddresses);
      return Array.from({ length: requests }, (_, index) => {
        const urlList = addresses.slice(index * mostAddresses, (index + 1) * mostAddresses);
        return {
          type: 'application/json; charset=utf-8',
          body: JSON.stringify({ host, key, keyLocation, urlList }),
          addresses: urlList,
        };
      });
    },
    advice: {
      403: `it does not find the key at ${keyLocation}: put the edition on its host first`,
      422: `it takes these addresses for another site's than ${host}`,
      429: 'it has heard too much for now: announce again later',
    },
  };
}
