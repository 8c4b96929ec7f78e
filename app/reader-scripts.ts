import { hash } from 'node:crypto';
import { globSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { site } from '#lib/site.ts';
import { keptBundle } from './kept-bundle.ts';

export type ReaderFile = { name: string; contents: Uint8Array<ArrayBuffer> };

const output = {
  bundle: true,
  minify: true,
  target: 'es2022',
  charset: 'utf8',
  write: false,
  logLevel: 'silent',
} as const;

let bundled: ReaderFile[] | undefined;

/**
 * What readers' browsers load beside a page: every `components/*.reader.ts` and `*.reader.css`, bundled, under names that change with
 * the content. Each script is a file whole in itself, since every further one would come later; parts that are loaded on first use are
 * files of their own, and so are the faces of a style sheet.
 */
export function readerFiles(): ReaderFile[] {
  if (!bundled || site.preview)
    bundled = keptBundle('reader files', () =>
      globSync('components/*.reader.{ts,css}').sort().flatMap(filesOf),
    );
  return bundled;
}

function filesOf(source: string): ReaderFile[] {
  const { outputFiles } = buildSync({
    ...output,
    entryPoints: [source],
    outdir: 'reader',
    splitting: true,
    format: 'esm',
    loader: { '.woff2': 'file' },
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    define: { isPreview: String(site.preview) },
  });
  return outputFiles.map((file) => ({
    name: path.basename(file.path),
    contents: new Uint8Array(file.contents),
  }));
}

let inlined: string | undefined;

/** `components/first.inline.ts`: what stands in the head of every page and runs before anything is painted. */
export function inlineScript(): string {
  if (!inlined || site.preview)
    inlined = keptBundle('inline script', () => wholeScript('components/first.inline.ts'));
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

/** Address of a script, by the name of its source (`search` for `components/search.reader.ts`). */
export function readerScript(source: string): string {
  return addressOf(readerFile(source, '.js').name);
}

/**
 * What a page says of a script that it cannot do without: where it lies, and the hash without which no browser runs it
 * (https://www.w3.org/TR/SRI/). The parts that it loads later are named by it alone.
 */
export function vouchedScript(source: string): { src: string; integrity: string } {
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
