import type { Metadata } from 'next';
import { hrefIn, type Language } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { icons } from './icons.ts';

/**
 * What the head of every page links to: icons, and how browsers find the site's search
 * (https://developer.mozilla.org/docs/Web/XML/Guides/OpenSearch). Next takes that among icons, whose `rel` is free. A `<link>` of a
 * component would stand before or after metadata, as either was rendered first.
 */
export function siteLinks(language: Language): NonNullable<Metadata['icons']> {
  const search = {
    rel: 'search',
    type: 'application/opensearchdescription+xml',
    title: wordsIn(language).site.name,
    url: hrefIn(language, '/opensearch.xml'),
  };
  return { ...icons, other: [search] };
}
