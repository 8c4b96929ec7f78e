import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileOfAddress, isPage } from './address-file.ts';
import { twinsOf } from './compress.ts';

/** What a page may weigh, HTML and the styles in it, as Brotli sends it: the budget of every page. */
const heaviestPage = 20 * 1024;

/** Which of some addresses an edition does not answer. */
export function missingFrom(edition: string, addresses: Iterable<string>): string[] {
  return [...addresses].filter((address) => !existsSync(path.join(edition, fileOfAddress(address))));
}

/**
 * What an editor or developer should know of the pages of a new edition, a line each: links that lead nowhere, and pages beyond
 * the budget.
 *
 * @param addresses all that the edition answers
 * @param fresh addresses of the pages that are not the last edition's, which are looked at
 */
export function warningsOf(
  edition: string,
  addresses: ReadonlySet<string>,
  fresh: Iterable<string>,
): string[] {
  const fileOf = (address: string): string => path.join(edition, fileOfAddress(address));
  const warnings: string[] = [];
  for (const address of [...fresh].sort()) {
    if (!isPage(address) || !existsSync(fileOf(address))) continue;
    // Addresses are ASCII, and as Latin 1 a page is read in half the time.
    for (const target of linksOf(readFileSync(fileOf(address), 'latin1'))) {
      if (!addresses.has(target) && !existsSync(fileOf(target)))
        warnings.push(`${address} links to ${target}, which is not there.`);
    }
    const [brotli] = twinsOf(fileOf(address));
    const { size } = statSync(brotli);
    if (size > heaviestPage)
      warnings.push(`${address} weighs ${Math.ceil(size / 1024)} KB compressed; readers wait beyond 20 KB.`);
  }
  return warnings;
}

/** Addresses on the site itself that a page leads to or shows, each once, as files know them. */
function linksOf(html: string): Set<string> {
  const found = html.matchAll(/(?:href|src)="?(\/(?!\/)[^"?#>\s]*)/g);
  return new Set(
    Array.from(found, ([, address = '']) => address.replaceAll('&amp;', '&').replaceAll('&#x26;', '&')),
  );
}
