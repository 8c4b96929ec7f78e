import path from 'node:path';
import { emptyRoute } from '../site.ts';

/**
 * Where a file that Next exported belongs in an edition, or null for what readers do not need: the runtime, flight data,
 * style sheets that are inlined already, and the page that keeps an empty route alive.
 *
 * @param pathname the address that Next gives the file
 * @param filePath where the file lies
 * @returns a path below the edition's folder
 */
export function placeInEdition(pathname: string, filePath: string): string | null {
  if (pathname === '/_not-found/index' && filePath.endsWith('.html')) return '404.html';
  if (
    pathname.startsWith('/_not-found/') ||
    pathname === '/404/index' ||
    pathname.split('/').includes(emptyRoute)
  )
    return null;
  if (pathname.startsWith('/_next/') && !pathname.startsWith('/_next/static/media/')) return null;
  if (isFlightData(path.basename(filePath))) return null;
  const relative = pathname.slice(1);
  return filePath.endsWith('.html') && !relative.endsWith('.html') ? `${relative}.html` : relative;
}

function isFlightData(name: string): boolean {
  return name.endsWith('.txt') && (name === 'index.txt' || name.startsWith('__next.'));
}
