import { webManifest } from '#lib/seo/web-manifest.ts';

export const dynamic = 'force-static';

export function GET() {
  return new Response(JSON.stringify(webManifest()), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
}
