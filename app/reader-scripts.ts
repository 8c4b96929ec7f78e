import { hash } from 'node:crypto';
import { globSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { site } from '#lib/site.ts';

export type ReaderScript = { name: string; code: string };

const output = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  write: false,
  logLevel: 'silent',
} as const;

let bundled: ReaderScript[] | undefined;

/**
 * What runs in readers' browsers: every `components/*.reader.ts`, bundled, under names that change with the content. Each is a file
 * whole in itself, since every further one delays the first paint; parts that are loaded on first use are files of their own.
 */
export function readerScripts(): ReaderScript[] {
  if (!bundled || site.preview) bundled = globSync('components/*.reader.ts').sort().flatMap(readerScriptOf);
  return bundled;
}

function readerScriptOf(source: string): ReaderScript[] {
  const { outputFiles } = buildSync({
    ...output,
    entryPoints: [source],
    outdir: 'reader',
    splitting: true,
    format: 'esm',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    define: { isPreview: String(site.preview) },
  });
  return outputFiles.map((file) => ({ name: path.basename(file.path), code: file.text }));
}

let inlined: string | undefined;

/** `components/first.inline.ts`: what stands in the head of every page and runs before anything is painted. */
export function inlineScript(): string {
  if (!inlined || site.preview) inlined = wholeScript('components/first.inline.ts');
  return inlined;
}

/**
 * A script in one piece, for what is no module.
 *
 * @param define values that its constants have, as code
 */
export function wholeScript(source: string, define: Record<string, string> = {}): string {
  const [file] = buildSync({ ...output, entryPoints: [source], format: 'iife', define }).outputFiles;
  return file?.text.trim() ?? '';
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
