import { deskMark } from '#lib/archive/desk-remarks.ts';
import { archive } from '#lib/archive/edition-archive.ts';

export const dynamic = 'force-dynamic';

/** Another text whenever the desk's pages would show something else. */
export function GET() {
  return new Response(deskMark(archive()), { headers: { 'Cache-Control': 'no-store' } });
}
