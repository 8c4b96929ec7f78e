import { hash } from 'node:crypto';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { site } from '#lib/site.ts';

export type ReaderScript = { name: string; code: string };

let bundled: ReaderScript[] | undefined;

/**
 * What runs in readers' browsers: every `components/*.reader.ts`, bundled, under names that change with the content. Parts
 * that are loaded on first use are files of their own.
 */
export function readerScripts(): ReaderScript[] {
  if (bundled && !site.preview) return bundled;
  bundled = buildSync({
    entryPoints: ['components/*.reader.ts'],
    outdir: 'reader',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    define: { isPreview: String(site.preview) },
    write: false,
    logLevel: 'silent',
  }).outputFiles.map((file) => ({ name: path.basename(file.path), code: file.text }));
  return bundled;
}

let inlined: string | undefined;

/** `components/settings.inline.ts`, bundled: what stands in the head of every page and runs before anything is painted. */
export function inlineScript(): string {
  if (inlined && !site.preview) return inlined;
  const [file] = buildSync({
    entryPoints: ['components/settings.inline.ts'],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  }).outputFiles;
  inlined = file?.text.trim() ?? '';
  return inlined;
}

/**
 * What a page says of a script, by the name of its source (`search` for `components/search.reader.ts`): where it lies, and the hash
 * without which no browser runs it (https://www.w3.org/TR/SRI/). The parts that it loads later are named by it alone.
 */
export function readerScript(source: string): { src: string; integrity: string } {
  const script = readerScripts().find(({ name }) => name.startsWith(`${source}.reader-`));
  if (!script) throw new Error(`components/${source}.reader.ts is missing`);
  return { src: `/reader/${script.name}`, integrity: `sha384-${hash('sha384', script.code, 'base64')}` };
}
