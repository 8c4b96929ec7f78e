import { feedStyle } from '#lib/seo/feed-style.ts';

export const dynamic = 'force-static';

export function GET() {
  return new Response(feedStyle, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
