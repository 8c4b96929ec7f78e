import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { markdownOfStory } from '../archive/stories.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { linkArchive } from '../linking/link-archive.ts';
import { site } from '../site.ts';
import { markdownPage } from './markdown-page.ts';

function written(fields: Record<string, string>, body?: string): { fields: unknown; body: string } {
  using newsroom = new TestNewsroom();
  newsroom.topic('syria', 'سوريا');
  newsroom.story('2017/x', '2017-04-13T09:00+03:00', fields, body);
  newsroom.refresh();
  linkArchive(newsroom.archive, site.url);
  const story = markdownOfStory(newsroom.archive, '2017/x');
  if (!story) throw new Error('the story has problems');
  const [, frontMatter = '', text = ''] =
    /^---\n(.*?)\n---\n\n(.*)$/s.exec(markdownPage(newsroom.archive, story)) ?? [];
  return { fields: parse(frontMatter), body: text };
}

describe('a story for programs and archives', () => {
  it('says in its front matter what readers may know, and nothing else', () => {
    const { fields, body } = written(
      {
        title: 'خبر',
        updated: '2017-04-14',
        summary: 'ملخص',
        authors: '[قسم العالم]',
        topics: '[syria]',
        place: '{ name: موسكو, lat: 55.75, lon: 37.6 }',
        sources: '[{ name: سانا }, { name: رويترز, url: "https://example.com/?a=1" }]',
        corrections: '[{ date: 2017-04-14, text: "صُحّح: الاسم" }]',
        aliases: '[/old/]',
        related: '[2017/x]',
        lead: 'true',
        draft: 'false',
      },
      'نص.',
    );
    expect(fields).toEqual({
      title: 'خبر',
      url: `${site.url}/articles/2017/x/`,
      date: '2017-04-13T09:00+03:00',
      updated: '2017-04-14',
      section: 'العالم',
      language: 'ar',
      authors: ['قسم العالم'],
      place: { name: 'موسكو', lat: 55.75, lon: 37.6 },
      topics: ['سوريا'],
      summary: 'ملخص',
      sources: [{ name: 'سانا' }, { name: 'رويترز', url: 'https://example.com/?a=1' }],
      corrections: [{ date: '2017-04-14', text: 'صُحّح: الاسم' }],
    });
    expect(body).toBe('# خبر\n\nنص.\n');
  });

  it('names the translations that readers can see', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/x', '2017-04-13', { translations: '[2017/x-en, 2017/x-fr]' });
    newsroom.story('2017/x-en', '2017-04-12', { lang: 'en' });
    newsroom.story('2017/x-fr', '2017-04-12', { lang: 'fr', draft: 'true' });
    newsroom.refresh();
    const story = markdownOfStory(newsroom.archive, '2017/x');
    expect(story && markdownPage(newsroom.archive, story)).toContain(
      `translations:\n  - language: en\n    url: ${site.url}/articles/2017/x-en/\nauthors:`,
    );
  });

  it('leaves out what a story does not say', () => {
    expect(written({ title: 'خبر' }, '').fields).toEqual({
      title: 'خبر',
      url: `${site.url}/articles/2017/x/`,
      date: '2017-04-13T09:00+03:00',
      section: 'العالم',
      language: 'ar',
      authors: ['قسم العالم'],
    });
  });

  it.each([
    ['"---"', '---', '# ---'],
    ['"أ: [ب] # ج"', 'أ: [ب] # ج', '# أ: \\[ب] # ج'],
    ['"<script>alert(1)</script>"', '<script>alert(1)</script>', '# \\<script>alert(1)\\</script>'],
    ['"أ\\n---\\nدخيل: نعم"', 'أ\n---\nدخيل: نعم', '# أ --- دخيل: نعم'],
  ])('holds the headline %s without breaking', (title, value, heading) => {
    const { fields, body } = written({ title }, 'نص.');
    expect(fields).toMatchObject({ title: value });
    expect(body).toBe(`${heading}\n\nنص.\n`);
  });
});
