import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileOfAddress, isPage } from './address-file.ts';
import { twinsOf } from './compress.ts';

/** What a page may weigh, HTML and the styles in it, as Brotli sends it: the budget of every page. */
const heaviestPage = 20 * 1024;

export type EditionCheck = {
  /** Addresses that the edition must answer and does not: it must not be shown. */
  missing: string[];
  /** What an editor or developer should know of the pages looked at, a line each. */
  warnings: string[];
};

/**
 * Looks whether a new edition is whole before readers see it.
 *
 * @param addresses all that it must answer
 * @param fresh addresses of the pages that are not the last edition's, whose links and weight are looked at
 */
export function checkEdition(
  edition: string,
  addresses: ReadonlySet<string>,
  fresh: Iterable<string>,
): EditionCheck {
  const fileOf = (address: string): string => path.join(edition, fileOfAddress(address));
  const missing = [...addresses].filter((address) => !existsSync(fileOf(address)));
  const warnings: string[] = [];
  for (const address of fresh) {
    if (!isPage(address) || !existsSync(fileOf(address))) continue;
    for (const target of linksOf(readFileSync(fileOf(address), 'utf8'))) {
      if (!addresses.has(target) && !existsSync(fileOf(target)))
        warnings.push(`${address} links to ${target}, which is not there.`);
    }
    const [brotli] = twinsOf(fileOf(address));
    const { size } = statSync(brotli);
    if (size > heaviestPage)
      warnings.push(`${address} weighs ${Math.ceil(size / 1024)} KB compressed; readers wait beyond 20 KB.`);
  }
  return { missing, warnings };
}

/** Addresses on the site itself that a page leads to or shows, each once, as files know them. */
function linksOf(html: string): Set<string> {
  const found = html.matchAll(/(?:href|src)="?(\/(?!\/)[^"?#>\s]*)/g);
  return new Set(
    Array.from(found, ([, address = '']) => address.replaceAll('&amp;', '&').replaceAll('&#x26;', '&')),
  );
}
