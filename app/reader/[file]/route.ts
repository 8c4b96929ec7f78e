import path from 'node:path';
import { pagesToRender } from '#lib/archive/edition-archive.ts';
import { readerFiles } from '../../reader-scripts.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
};

export function generateStaticParams() {
  const files = readerFiles().map(({ name }) => ({ file: name }));
  return pagesToRender(files, ({ file }) => `/reader/${file}`);
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = readerFiles().find(({ name }) => name === file);
  return found
    ? new Response(found.contents, {
        headers: { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' },
      })
    : new Response(null, { status: 404 });
}
