import { hrefIn, type Language } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { absolute } from './addresses.ts';
import { iconAddress } from './icons.ts';

/** What browsers need to search the site in a language from their own box (https://github.com/dewitt/opensearch, 1.1). */
export function openSearch(language: Language): string {
  const { site: named, search } = wordsIn(language);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(named.name)}</ShortName>
  <Description>${escapeXml(search.inSite)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${language}</Language>
  <Image width="180" height="180" type="image/png">${escapeXml(absolute(iconAddress(180)))}</Image>
  <Url type="text/html" template="${escapeXml(absolute(hrefIn(language, '/search/')))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
