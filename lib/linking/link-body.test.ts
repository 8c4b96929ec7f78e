import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { linkBody, type ReadAlsoCard } from './link-body.ts';
import { createTopicMatcher } from './topic-matcher.ts';

const matcher = createTopicMatcher([
  { slug: 'syria', name: 'سوريا', aliases: [] },
  { slug: 'moscow', name: 'موسكو', aliases: [] },
]);

function link(html: string, card: (target: string) => ReadAlsoCard | null = () => null): string {
  return linkBody(html, { matcher, language: 'ar', card });
}

describe('linkBody', () => {
  it('links the first mention of each topic, particles and all', () => {
    expect(link('<p>قصف لسوريا وسوريا.</p><p>سوريا وموسكو.</p><ul></ul>')).toBe(
      '<p>قصف <a class="topic" href="/topics/syria/">لسوريا</a> وسوريا.</p><p>سوريا <a class="topic" href="/topics/moscow/">وموسكو</a>.</p><ul></ul>',
    );
  });

  it.each([
    '<p><a href="/x/">سوريا</a></p><ul></ul>',
    '<h2>سوريا</h2>',
    '<blockquote class="pull"><footer>فلان، سوريا</footer></blockquote>',
    '<figure><figcaption>سوريا</figcaption></figure>',
    '<pre><code>سوريا</code></pre>',
    '<table><thead><tr><th scope="col">سوريا</th></tr></thead></table>',
  ])('leaves %s alone', (html) => {
    expect(link(html)).toBe(html);
  });

  it('links the next mention where the first stands in a heading', () => {
    expect(link('<h2>سوريا</h2><ol><li>سوريا</li></ol>')).toContain('<li><a class="topic"');
  });

  it('fills a read-also with its card, in its own direction', () => {
    const html = link('<aside data-read-also="2017/x"></aside>', (target) => ({
      path: target,
      title: 'Talks at الأهرام',
      language: 'en',
    }));
    expect(html).toBe(
      '<aside class="also" aria-label="اقرأ أيضًا: Talks at الأهرام"><p class="kick"><span>اقرأ أيضًا</span></p><a class="un" href="/articles/2017/x/" lang="en" dir="ltr">Talks at <bdi lang="ar" dir="rtl">الأهرام</bdi></a></aside>',
    );
  });

  it('leaves out a card that readers cannot follow yet', () => {
    expect(link('<aside data-read-also="2017/x"></aside>')).toBe('');
  });

  it('marks the end of the prose, before the notes', () => {
    expect(link('<p>أ</p><p>ب</p><section class="footnotes"></section>')).toBe(
      '<p>أ</p><p class="end">ب</p><section class="footnotes"></section>',
    );
  });

  it('escapes what a headline holds', () => {
    const html = link('<aside data-read-also="2017/x"></aside>', () => ({
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
