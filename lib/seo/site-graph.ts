import type { NewsMediaOrganization, WebSite } from 'schema-dts';
import { hrefIn, type Language } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { absolute } from './addresses.ts';
import { iconAddress } from './icons.ts';

/** By these names the parts of a page's graph, and of other pages', refer to the newspaper. */
export const organisationId = absolute('/#organisation');
export const websiteId = (language: Language): string => absolute(hrefIn(language, '/#website'));

/** The newspaper itself, as other parts of a graph name it in their language. */
export const publisherIn = (language: Language) => ({
  '@type': 'NewsMediaOrganization' as const,
  '@id': organisationId,
  name: wordsIn(language).site.name,
  url: absolute('/'),
});

/** `query-input` is an extension for search engines, which schema.org's types do not have (https://schema.org/docs/actions.html). */
const searchAction = (language: Language) => ({
  '@type': 'SearchAction' as const,
  target: {
    '@type': 'EntryPoint' as const,
    urlTemplate: `${absolute(hrefIn(language, '/search/'))}?q={search_term_string}`,
  },
  'query-input': 'required name=search_term_string',
});

/** What stands on the front page of a language: who publishes, and how the site is searched. */
export function siteGraph(language: Language): (NewsMediaOrganization | WebSite)[] {
  const words = wordsIn(language).site;
  return [
    { ...publisherIn(language), description: words.description, logo: absolute(iconAddress(512)) },
    {
      '@type': 'WebSite',
      '@id': websiteId(language),
      name: words.name,
      url: absolute(hrefIn(language, '/')),
      inLanguage: language,
      publisher: { '@id': organisationId },
      potentialAction: searchAction(language),
    },
  ];
}
