import { site } from '#lib/site.ts';
import { sitemapResponse } from '../in-language/files.ts';

export const dynamic = 'force-static';

export function GET() {
  return sitemapResponse(site.language);
}
