import { buildSync } from 'esbuild';
import { toHtml } from 'hast-util-to-html';
import { site } from '../site.ts';
import type { Chosen } from './chosen-stories.ts';
import { nameplate } from './nameplate.ts';
import type { PaperStory } from './paper-story.ts';

/** Ems of the nameplate on a sheet's width. */
const nameplateWidth = 9;

/** A document that sets itself when it is opened: the stories, and a script that puts them on pages. */
export function paperDocument(
  { title, lines }: Pick<Chosen, 'title' | 'lines'>,
  stories: readonly PaperStory[],
): string {
  const articles = stories.map(
    ({ head, text, figures }) =>
      `<article><header class="head">${head}</header><div>${text}</div><div>${figures}</div></article>`,
  );
  return `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<title>${site.name}: ${title}</title>
<style>${bundled('lib/paper/paper.css')}</style>
<template id="masthead"><header class="masthead">${toHtml(nameplate(nameplateWidth))}<p>${lines.map((one) => `<span>${one}</span>`).join('')}</p></header></template>
<template id="running-head"><div class="running-head" aria-hidden="true"><span>${site.name}</span><span>${lines[0]}</span><span class="number"></span></div></template>
<div id="copy">${articles.join('\n')}</div>
<script type="module">${bundled('lib/paper/setting/set-paper.ts')}</script>
</html>`;
}

function bundled(source: string): string {
  const [file] = buildSync({
    entryPoints: [source],
    bundle: true,
    external: ['/fonts/*'],
    minify: true,
    format: 'esm',
    target: 'chrome131',
    charset: 'utf8',
    write: false,
    logLevel: 'silent',
  }).outputFiles;
  if (!file) throw new Error(`${source} is missing`);
  return file.text.replaceAll('</', '<\\/');
}
