import { describe, expect, it } from 'vitest';
import { writtenLinks } from './written-links.ts';

const page = 'https://naba.example/articles/2017/x/';

describe('links that a story prints', () => {
  it.each([
    [
      'links out of the site',
      '<p><a href="https://opcw.org/a?b=1&amp;c=2">x</a></p>',
      ['https://opcw.org/a?b=1&c=2'],
    ],
    [
      'links to other stories',
      '<p><a href="/articles/2017/y/">x</a></p>',
      ['https://naba.example/articles/2017/y/'],
    ],
    [
      'an address in Arabic as it is sent',
      '<a href="/طقس/">x</a>',
      ['https://naba.example/%D8%B7%D9%82%D8%B3/'],
    ],
    ['no topics', '<a class="topic" href="/topics/syria/">سوريا</a>', []],
    ['nothing within the page', '<sup><a href="#note-1">1</a></sup>', []],
    [
      'nothing of what paper does not show',
      '<aside class="also"><p><span>اقرأ</span></p><a class="un" href="/articles/2017/y/">y</a></aside><a href="https://a.example/">a</a><div class="note"><p>n <br><a href="https://b.example/">b</a></p></div>',
      ['https://a.example/'],
    ],
    [
      'a link twice where it stands twice',
      '<a href="https://a.example/">a</a> <a href="https://a.example/">b</a>',
      ['https://a.example/', 'https://a.example/'],
    ],
  ])('are %s', (_, html, links) => {
    expect(writtenLinks(html, page)).toEqual(links);
  });
});
