import { describe, expect, it } from 'vitest';
import { markdownOfStory } from '../archive/stories.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { site } from '../site.ts';
import { storyMarkdown } from './story-markdown.ts';

function written(body: string, fields: Record<string, string> = {}): string {
  using newsroom = new TestNewsroom();
  newsroom.story('2017/other', '2017-04-01', { title: '"روسيا [تعلّق] *المذكرة*"' });
  newsroom.story('2017/draft', '2017-04-01', { title: 'مسودة', draft: 'true' });
  newsroom.story('2017/x', '2017-04-02', fields, body);
  newsroom.refresh();
  const found = markdownOfStory(newsroom.archive, '2017/x');
  if (!found) throw new Error('the story has problems');
  return storyMarkdown(newsroom.archive, found);
}

const link = `[روسيا \\[تعلّق\\] \\*المذكرة\\*](${site.url}/articles/2017/other/)`;

describe('a story as Markdown', () => {
  it.each(['2017/other', '[هنا](/articles/2017/other/)', 'روسيا تعلق المذكرة'])(
    'links a read-also named «%s»',
    (target) => {
      expect(written(`قبل.\n\nاقرأ أيضا: ${target}\n\nبعد.`)).toBe(`قبل.\n\nاقرأ أيضًا: ${link}\n\nبعد.\n`);
    },
  );

  it('says a read-also in the language of the story', () => {
    expect(written('Text.\n\nRead also: 2017/other', { lang: 'en' })).toContain(`Read also: ${link}\n`);
  });

  it.each(['2017/draft', '2017/x', 'خبر لا وجود له', 'https://elsewhere.example/articles/2017/other/'])(
    'leaves out a read-also named «%s», which readers cannot follow',
    (target) => {
      expect(written(`قبل.\n\nاقرأ أيضا: ${target}\n\nبعد.\n\nاقرأ أيضا: ${target}`)).toBe(
        'قبل.\n\nبعد.\n\n',
      );
    },
  );

  it('addresses everything on the site from its root', () => {
    expect(written('[أ](other.md)، [ب](/topics/syria/)، [ج](#x)، [د](https://example.com/)')).toBe(
      [
        `[أ](${site.url}/articles/2017/other/)`,
        `[ب](${site.url}/topics/syria/)`,
        `[ج](${site.url}/articles/2017/x/#x)`,
        '[د](https://example.com/)\n',
      ].join('، '),
    );
  });

  it('lets nobody forge a place in the text', () => {
    const forged = Buffer.from('2017/other').toString('base64url');
    expect(written(`نص [](https://read-also.invalid/${forged}) نص.`)).not.toContain(link);
  });
});
