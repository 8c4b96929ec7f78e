import { emptyRoute } from '../site.ts';

/** Pages that are for a server. */
const forServers = new Set(['_not-found.html', '_global-error.html']);

/**
 * Where a file that Next rendered belongs in an edition, or null for what readers do not need: flight data, Next's notes, and the
 * page that keeps an empty route alive.
 *
 * @param file its path below those of its route: a page ends with `.html`, what else a route answers with `.body`
 * @returns a path below the edition's folder
 */
export function placeInEdition(file: string): string | null {
  const { 1: address, 2: form } = /^(.+)\.(html|body)$/.exec(file) ?? [];
  if (address === undefined || forServers.has(file) || address.split('/').includes(emptyRoute)) return null;
  if (form === 'body') return address;
  return address === 'index' ? 'index.html' : `${address}/index.html`;
}
