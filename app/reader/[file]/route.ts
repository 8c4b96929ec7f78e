import { pagesToRender } from '#lib/archive/edition-archive.ts';
import { printStyle } from '../../print-style.ts';
import { readerScripts } from '../../reader-scripts.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const files = [...readerScripts(), printStyle()].map(({ name }) => ({ file: name }));
  return pagesToRender(files, ({ file }) => `/reader/${file}`);
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const style = printStyle();
  if (file === style.name) return answer(style.code, 'text/css');
  const script = readerScripts().find(({ name }) => name === file);
  return script ? answer(script.code, 'text/javascript') : new Response(null, { status: 404 });
}

function answer(code: string, type: string): Response {
  return new Response(code, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
