import { describe, expect, it } from 'vitest';
import { linkTopics } from './topic-links.ts';
import { createTopicMatcher } from './topic-matcher.ts';

const matcher = createTopicMatcher([
  { slug: 'syria', name: 'سوريا', aliases: [] },
  { slug: 'moscow', name: 'موسكو', aliases: [] },
]);

function link(html: string): string {
  return linkTopics(html, matcher);
}

describe('linkTopics', () => {
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
    '<aside data-read-also="سوريا">سوريا</aside>',
    '<table><thead><tr><th scope="col">سوريا</th></tr></thead></table>',
  ])('leaves %s alone', (html) => {
    expect(link(html)).toBe(html);
  });

  it('links the next mention where the first stands in a heading', () => {
    expect(link('<h2>سوريا</h2><ol><li>سوريا</li></ol>')).toContain('<li><a class="topic"');
  });
});
