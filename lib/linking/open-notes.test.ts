import { expect, it } from 'vitest';
import { tieBodyAsHtml } from './tie-body.ts';

function opened(html: string): string {
  return tieBodyAsHtml(html, { language: 'ar', card: () => null, notesInPlace: true });
}

const mention = '<sup><a href="#note-1" id="mention-1" aria-label="هامش 1">1</a></sup>';
const again = '<sup><a href="#note-1" id="mention-1-2" aria-label="هامش 1">1</a></sup>';

function notes(content: string): string {
  return `<section class="footnotes"><ol><li id="note-1">${content} <a href="#mention-1" class="back" aria-label="العودة">↑</a></li></ol></section>`;
}

it('gives each mention a button, and the note once more, without its way back, for all of them', () => {
  const list = notes('<em>حاشية</em>');
  const button =
    '<button type="button" popovertarget="note-1-here" value="1" aria-label="هامش 1" hidden></button>';
  expect(opened(`<h2>أ</h2>${mention}${again}${list}`)).toBe(
    `<h2>أ</h2><sup id="mention-1"><a href="#note-1" aria-label="هامش 1">1</a>${button}</sup><sup id="mention-1-2"><a href="#note-1" aria-label="هامش 1">1</a>${button}</sup>${list}<div id="note-1-here" class="note" role="note" aria-label="هامش 1" popover="auto" hidden><em>حاشية</em> </div>`,
  );
});

it.each([
  '<table><tbody><tr><td>1</td></tr></tbody></table>',
  '<p><img src="a.png" alt="صورة"></p>',
  '<pre>x</pre>',
])('leaves a note at the end that holds %s', (content) => {
  const html = `<h2>أ</h2>${mention}${notes(content)}`;
  expect(opened(html)).toBe(html);
});

it('repeats no id where a note mentions another', () => {
  const html = opened(
    `<h2>أ</h2>${mention}<section class="footnotes"><ol><li id="note-1">أ<sup><a href="#note-2" id="mention-2" aria-label="هامش 2">2</a></sup></li><li id="note-2">ب</li></ol></section>`,
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toContain('note-2-here');
  expect(new Set(ids).size).toBe(ids.length);
});

it('leaves a body alone that is not for a page', () => {
  const html = `<h2>أ</h2>${mention}${notes('حاشية')}`;
  expect(tieBodyAsHtml(html, { language: 'ar', card: () => null })).toBe(html);
});
