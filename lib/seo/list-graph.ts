import type { BreadcrumbList, CollectionPage } from 'schema-dts';
import type { Card } from '../archive/card.ts';
import { type Language, site } from '../site.ts';
import { absolute, storyUrl } from './addresses.ts';
import { breadcrumbList, type Step } from './breadcrumb-list.ts';
import { websiteId } from './site-graph.ts';

export type ListDescription = Step & {
  /** What it lists, in the order of the page. */
  cards: readonly Pick<Card, 'path'>[];
  /** The way to it, without the front page and itself. */
  trail?: readonly Step[];
  /** The page's. */
  language?: Language;
};

/** A page that lists stories, and the way to it. */
export function listGraph({
  href,
  name,
  cards,
  trail = [],
  language = site.language,
}: ListDescription): (CollectionPage | BreadcrumbList)[] {
  return [
    {
      '@type': 'CollectionPage',
      '@id': absolute(href),
      url: absolute(href),
      name,
      inLanguage: language,
      isPartOf: { '@id': websiteId(language) },
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: cards.length,
        itemListElement: cards.map(({ path }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          url: storyUrl(path),
        })),
      },
    },
    breadcrumbList([...trail, { href, name }], language),
  ];
}
