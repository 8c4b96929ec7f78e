import { describe, expect, it } from 'vitest';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { linkArchive } from '../linking/link-archive.ts';
import { site } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { llmsText } from './llms.ts';

function written(fill: (newsroom: TestNewsroom) => void): string {
  using newsroom = new TestNewsroom();
  fill(newsroom);
  newsroom.refresh();
  linkArchive(newsroom.archive, site.url);
  return llmsText(newsroom.archive);
}

describe('llms.txt', () => {
  it('opens as the format wants: the name, a summary, notes, then lists of links', () => {
    const lines = written(() => {})
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.slice(0, 2)).toEqual([
      `# ${wordsIn(site.language).site.name}`,
      `> ${wordsIn(site.language).site.description}`,
    ]);
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# نبأ',
      '## الفهارس',
      '## الأقسام',
      '## Optional',
    ]);
    const listed = lines.slice(lines.indexOf('## الفهارس')).filter((line) => !line.startsWith('#'));
    for (const line of listed)
      expect(line).toMatch(/^- \[[^\]]+\]\(http:\/\/localhost:3000\/[^)]*\)(?:: .+)?$/);
  });

  it('lists the running stories and the newest texts, drafts left out', () => {
    const text = written((newsroom) => {
      newsroom.topic('talks', 'محادثات أستانا', { kind: 'event', summary: 'بدأت عام 2017.' });
      newsroom.story('2017/a', '2017-04-01', { story: 'talks', summary: '"ملخص\\nالخبر."' });
      newsroom.story('2017/b', '2017-04-02T10:00Z', { story: 'talks', title: '"خبر [عاجل]"' });
      newsroom.story('2017/draft', '2017-04-03', { draft: 'true' });
    });
    expect(text).toContain(
      `## الملفات\n\n- [محادثات أستانا](${site.url}/topics/talks/): بدأت عام 2017.\n\n##`,
    );
    expect(text).toContain(
      [
        '## أحدث الأخبار\n',
        `- [خبر \\[عاجل\\]](${site.url}/articles/2017/b/index.md): 2017-04-02، نص.`,
        `- [خبر 2017/a](${site.url}/articles/2017/a/index.md): 2017-04-01، ملخص الخبر.\n`,
      ].join('\n'),
    );
    expect(text).not.toContain('draft');
  });
});
