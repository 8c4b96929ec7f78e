import { buildSync } from 'esbuild';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { formatDay } from '../arabic/dates.ts';
import type { Headline } from '../archive/card.ts';
import { qrCode, quietZone } from '../figures/qr-code.ts';
import { element } from '../figures/svg.ts';
import { isolated } from '../linking/body-nodes.ts';
import { site } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import type { Chosen } from './chosen-stories.ts';
import { nameplate } from './nameplate.ts';
import type { PaperStory } from './paper-story.ts';

const words = wordsIn(site.language).site;

/** A document that sets itself when it is opened: the stories, and a script that puts them on pages. */
export function paperDocument(
  { title, lines, address, before, after }: Omit<Chosen, 'paths'>,
  stories: readonly PaperStory[],
): string {
  const articles = stories.map(
    ({ head, text, figures }) =>
      `<article><header class="head">${head}</header><div>${text}</div><div>${figures}</div></article>`,
  );
  const [date = '', ...more] = lines;
  return `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<title>${escaped(`${words.name}: ${title}`)}</title>
<style>${bundled('lib/paper/paper.css')}</style>
${template('masthead', [
  element(
    'header',
    { className: ['masthead'] },
    nameplate(),
    element('p', {}, ...spans([date, words.tagline, ...more])),
  ),
])}
${template('running-head', [
  element(
    'div',
    { className: ['running-head'], ariaHidden: 'true' },
    ...spans([words.name, date]),
    element('b', { className: ['number'] }),
  ),
])}
${template('colophon', [...steps('ما قبل الخبر', before), ...steps('ما بعده', after), online(stories), ...colophon(title, `${site.url}${address}`)])}
<div id="copy">${articles.join('\n')}</div>
<script type="module">${bundled('lib/paper/setting/set-paper.ts')}</script>
</html>`;
}

/** Other steps of the lead's running story. */
function steps(label: string, headlines: readonly Headline[]): Element[] {
  if (headlines.length === 0) return [];
  const items = headlines.map(({ title, language, date }) =>
    element(
      'li',
      {},
      element('span', {}, formatDay(date.epoch, 'ar')),
      element('b', {}, ...isolated(title, language)),
    ),
  );
  return [
    element('section', { className: ['steps'] }, element('h2', {}, label), element('ol', {}, ...items)),
  ];
}

/** The stories' addresses, to be read by a telephone. */
function online(stories: readonly PaperStory[]): Element {
  const items = stories.map(({ title, language, url }) =>
    element(
      'li',
      {},
      qrDrawing(url),
      element('div', {}, element('b', {}, ...isolated(title, language)), address(url)),
    ),
  );
  return element(
    'section',
    { className: ['online'] },
    element('h2', {}, 'أخبار العدد على الإنترنت'),
    element('ul', {}, ...items),
  );
}

function colophon(title: string, url: string): Element[] {
  const about = element(
    'div',
    {},
    element('p', {}, element('b', {}, `«${words.name}»`), ` ${words.description}`),
    element('p', {}, `${title}، على الإنترنت: `, address(url)),
  );
  return [element('div', { className: ['imprint'] }, qrDrawing(url), about)];
}

function address(url: string): Element {
  return element('a', { href: url }, element('bdi', { dir: 'ltr', lang: 'en' }, url));
}

function qrDrawing(url: string): Element {
  const { size, line, dashes } = qrCode(url);
  const side = size + 2 * quietZone;
  return element(
    'svg',
    {
      viewBox: `${-quietZone} ${-quietZone} ${side} ${side}`,
      className: ['qr'],
      role: 'img',
      ariaLabel: `QR: ${url}`,
    },
    element('path', { d: line, strokeDashArray: [dashes] }),
  );
}

function spans(texts: readonly string[]): Element[] {
  return texts.map((text) => element('span', {}, text));
}

function template(id: string, content: Element[]): string {
  return `<template id="${id}">${toHtml(content)}</template>`;
}

function escaped(text: string): string {
  return toHtml({ type: 'text', value: text });
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
  // Nothing in it ends the element that it stands in.
  return file.text.replaceAll('</', '<\\/');
}
