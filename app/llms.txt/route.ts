import { archiveFor } from '#lib/archive/edition-archive.ts';
import { llmsText } from '#lib/seo/llms.ts';

export const dynamic = 'force-static';

export function GET() {
  return new Response(llmsText(archiveFor('/llms.txt')), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
