import { site } from '#lib/site.ts';
import { feedStyleResponse } from '../in-language/files.ts';

export const dynamic = 'force-static';

export function GET() {
  return feedStyleResponse(site.language);
}
