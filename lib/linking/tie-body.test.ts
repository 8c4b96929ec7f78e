import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { type ReadAlsoCard, tieBody } from './tie-body.ts';

function tie(html: string, card: (target: string) => ReadAlsoCard | null = () => null): string {
  return tieBody(html, { language: 'ar', card });
}

describe('tieBody', () => {
  it('fills a read-also with its card, in its own direction', () => {
    const html = tie('<aside data-read-also="2017/x"></aside>', (target) => ({
      path: target,
      title: 'Talks at الأهرام',
      language: 'en',
    }));
    expect(html).toBe(
      '<aside class="also" aria-label="اقرأ أيضًا: Talks at الأهرام"><p class="kick"><span>اقرأ أيضًا</span></p><a class="un" href="/articles/2017/x/" lang="en" dir="ltr">Talks at <bdi lang="ar" dir="rtl">الأهرام</bdi></a></aside>',
    );
  });

  it('leaves out a card that readers cannot follow yet', () => {
    expect(tie('<aside data-read-also="2017/x"></aside>')).toBe('');
  });

  it('marks the end of the prose, before the notes', () => {
    expect(tie('<p>أ</p><p>ب</p><section class="footnotes"></section>')).toBe(
      '<p>أ</p><p class="end">ب</p><section class="footnotes"></section>',
    );
  });

  it('escapes what a headline holds', () => {
    const html = tie('<aside data-read-also="2017/x"></aside>', () => ({
      path: '2017/x',
      title: '"><script>alert(1)</script>',
      language: 'ar',
    }));
    const elements = new Set<string>();
    visit(fromHtml(html, { fragment: true }), 'element', ({ tagName }) => {
      elements.add(tagName);
    });
    expect([...elements]).toEqual(['aside', 'p', 'span', 'a', 'bdi']);
  });
});
