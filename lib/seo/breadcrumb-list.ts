import type { BreadcrumbList } from 'schema-dts';
import { hrefIn, type Language } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { absolute } from './addresses.ts';

/** A step of the way to a page, as the page shows it. */
export type Step = { href: string; name: string };

/**
 * The way to a page, from the front page of its language to the page itself
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 */
export function breadcrumbList(trail: readonly Step[], language: Language): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ href: hrefIn(language, '/'), name: wordsIn(language).site.name }, ...trail].map(
      ({ href, name }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: absolute(href),
      }),
    ),
  };
}
