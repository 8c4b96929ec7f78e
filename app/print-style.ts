import path from 'node:path';
import { buildSync } from 'esbuild';
import { site } from '#lib/site.ts';

export type PrintStyle = { name: string; code: string };

let bundled: PrintStyle | undefined;

/** `styles/print.css`, small, under a name that changes with its content. It lies beside the scripts and is kept as they are. */
export function printStyle(): PrintStyle {
  if (!bundled || site.preview) bundled = bundle();
  return bundled;
}

function bundle(): PrintStyle {
  const { outputFiles } = buildSync({
    entryPoints: ['app/styles/print.css'],
    outdir: 'reader',
    entryNames: '[name]-[hash]',
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error('app/styles/print.css is missing');
  return { name: path.basename(file.path), code: file.text };
}
