import { pagesToRender } from '#lib/archive/edition-archive.ts';
import { iconPicture, iconSizes } from '#lib/seo/icons.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const files = iconSizes.map((size) => ({ file: `${size}.png` }));
  return pagesToRender(files, ({ file }) => `/icons/${file}`);
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const size = iconSizes.find((one) => file === `${one}.png`);
  if (!size) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await iconPicture(size)), { headers: { 'Content-Type': 'image/png' } });
}
