import { site } from '#lib/site.ts';
import { openSearchResponse } from '../in-language/files.ts';

export const dynamic = 'force-static';

export function GET() {
  return openSearchResponse(site.language);
}
