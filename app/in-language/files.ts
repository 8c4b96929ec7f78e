import { archiveFor } from '#lib/archive/edition-archive.ts';
import { feedStyle } from '#lib/seo/feed-style.ts';
import { openSearch } from '#lib/seo/open-search.ts';
import { sitemapIndex } from '#lib/seo/sitemaps.ts';
import { hrefIn, type Language } from '#lib/site.ts';

/** Files that each language has, as routes answer them. */

export function feedStyleResponse(language: Language): Response {
  return new Response(feedStyle(language), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}

export function openSearchResponse(language: Language): Response {
  return new Response(openSearch(language), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}

export async function sitemapResponse(language: Language): Promise<Response> {
  return new Response(await sitemapIndex(archiveFor(hrefIn(language, '/sitemap.xml')), language), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
