import { pagesToRender } from '#lib/archive/edition-archive.ts';
import { readerScripts } from '../../reader-scripts.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const files = readerScripts().map(({ name }) => ({ file: name }));
  return pagesToRender(files, ({ file }) => `/reader/${file}`);
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const script = readerScripts().find(({ name }) => name === file);
  return script
    ? new Response(script.code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
    : new Response(null, { status: 404 });
}
