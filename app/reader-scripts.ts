import { hash } from 'node:crypto';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { site } from '#lib/site.ts';

export type ReaderFile = { name: string; contents: Uint8Array<ArrayBuffer> };

let bundled: ReaderFile[] | undefined;

/**
 * What readers' browsers load beside a page: every `components/*.reader.ts` and `*.reader.css`, bundled, under names that change with
 * the content. Parts that are loaded on first use are files of their own.
 */
export function readerFiles(): ReaderFile[] {
  if (bundled && !site.preview) return bundled;
  bundled = buildSync({
    entryPoints: ['components/*.reader.ts', 'components/*.reader.css'],
    outdir: 'reader',
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    loader: { '.woff2': 'file' },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    write: false,
    logLevel: 'silent',
  }).outputFiles.map((file) => ({ name: path.basename(file.path), contents: new Uint8Array(file.contents) }));
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
  const { name, contents } = readerFile(source, '.js');
  return { src: addressOf(name), integrity: `sha384-${hash('sha384', contents, 'base64')}` };
}

/** Address of a style sheet, by the name of its source (`settings` for `components/settings.reader.css`). */
export function readerStyle(source: string): string {
  return addressOf(readerFile(source, '.css').name);
}

function readerFile(source: string, extension: string): ReaderFile {
  const found = readerFiles().find(
    ({ name }) => name.startsWith(`${source}.reader-`) && path.extname(name) === extension,
  );
  if (!found) throw new Error(`no source of ${source}.reader${extension} in components/`);
  return found;
}

function addressOf(name: string): string {
  return `/reader/${name}`;
}
