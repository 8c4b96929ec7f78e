import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { type ReadAlsoCard, tieBodyAsHtml } from './tie-body.ts';

function tie(html: string, card: (target: string) => ReadAlsoCard | null = () => null): string {
  return tieBodyAsHtml(html, { language: 'ar', card });
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

  it('opens footnotes in place where it is asked to, once for all mentions, and leaves those that hold more than words at the end', () => {
    const mention = (note: number, id: string): string =>
      `<sup><a href="#note-${note}" id="${id}" aria-label="هامش ${note}">${note}</a></sup>`;
    const html = `<p>نص${mention(1, 'mention-1')} وآخر${mention(1, 'mention-1-2')} وجدول${mention(2, 'mention-2')}</p><section class="footnotes"><ol><li id="note-1">شرح <em id="x">له</em> <a href="#mention-1" class="back">↑</a></li><li id="note-2"><table></table></li></ol></section>`;
    const button =
      '<button type="button" popovertarget="note-1-here" value="1" aria-label="هامش 1" hidden></button>';
    const tied = tieBodyAsHtml(html, { language: 'ar', card: () => null, notesInPlace: true });
    expect(tied.split(button)).toHaveLength(3);
    expect(tied).toContain('<sup id="mention-1"><a href="#note-1" aria-label="هامش 1">1</a>');
    expect(tied).not.toContain('note-2-here');
    expect(tied).toMatch(
      /<div id="note-1-here" class="note" role="note" aria-label="هامش 1" popover="auto" hidden>شرح <em>له<\/em> <\/div>$/,
    );
    expect(tieBodyAsHtml(html, { language: 'ar', card: () => null })).not.toContain('popover');
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
