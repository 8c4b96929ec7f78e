import { openSearch } from '#lib/seo/open-search.ts';

export const dynamic = 'force-static';

export function GET() {
  return new Response(openSearch(), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
