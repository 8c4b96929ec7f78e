import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markdownOfStory, storyPaths } from '../archive/stories.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { markdownPage } from '../seo/markdown-page.ts';
import { goneAddresses } from './gone-addresses.ts';

const now = Date.UTC(2018, 0);
let edition: string;
let newsroom: TestNewsroom;

/** The last edition holds a story; what becomes of its file is each test's own. */
beforeEach(() => {
  edition = mkdtempSync(path.join(os.tmpdir(), 'naba-edition-'));
  newsroom = new TestNewsroom();
  newsroom.story('2017/x', '2017-04-01', { title: 'محادثات موسكو' });
  newsroom.story('2017/y', '2017-04-01', { title: 'خبر آخر' });
  keepEdition();
});

/** The last edition is what the newsroom holds. */
function keepEdition(): void {
  newsroom.refresh({ now });
  for (const address of storyPaths(newsroom.archive)) {
    const story = markdownOfStory(newsroom.archive, address);
    if (!story) throw new Error(`${address} has problems`);
    const folder = path.join(edition, 'articles', story.path);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'index.md'), markdownPage(newsroom.archive, story));
  }
}
afterEach(() => {
  newsroom[Symbol.dispose]();
  rmSync(edition, { recursive: true });
});

function warnings(): string[] {
  newsroom.refresh({ now });
  return goneAddresses(newsroom.archive, edition).map(({ warning }) =>
    warning.replace(newsroom.folder, 'articles'),
  );
}

describe('an address of the last edition', () => {
  it('is not gone while its story is there, or has problems', () => {
    expect(warnings()).toEqual([]);
    newsroom.story('2017/x', 'yesterday');
    expect(warnings()).toEqual([]);
  });

  it('is gone where its story moved, until that says so', () => {
    newsroom.remove('2017/x.md');
    newsroom.story('2018/z', '2017-04-01', { title: 'محادثات موسكو' });
    expect(warnings()).toEqual([
      'articles/2018/z.md:1:1 moved from /articles/2017/x/, which would be gone: add "aliases: [/articles/2017/x/]" to its front matter.',
    ]);
    newsroom.story('2018/z', '2017-04-01', { title: 'محادثات موسكو', aliases: '[/old/]' });
    expect(warnings()).toEqual([
      'articles/2018/z.md:1:1 moved from /articles/2017/x/, which would be gone: add /articles/2017/x/ to its aliases.',
    ]);
    newsroom.story('2018/z', '2017-04-01', { title: 'محادثات موسكو', aliases: '[/old/, /articles/2017/x/]' });
    expect(warnings()).toEqual([]);
  });

  it('is known again by how it begins, whatever its opening links to', () => {
    const opening = 'أعلنت [وزارة الصحة](../2017/y.md) أن **حملة التطعيم** تبدأ في اليوم الأول من الشهر.';
    newsroom.story('2017/x', '2017-04-01', {}, `${opening}\n\nتفاصيل.`);
    keepEdition();
    newsroom.remove('2017/x.md');
    newsroom.story('2018/z', '2017-04-01', { title: 'عنوان آخر' }, `${opening}\n\nتفاصيل أخرى.`);
    expect(warnings()).toEqual([expect.stringContaining('moved from /articles/2017/x/')]);
  });

  it('is gone where its file is; a story that was there before does not replace it', () => {
    newsroom.remove('2017/x.md');
    newsroom.story('2017/y', '2017-04-01', { title: 'محادثات موسكو' });
    expect(warnings()).toEqual([
      '/articles/2017/x/ would be gone: put the file back, or add "aliases: [/articles/2017/x/]" to the story that replaces it.',
    ]);
  });

  it('is gone where its story waits again', () => {
    newsroom.story('2017/x', '2017-04-01', { draft: 'true' });
    newsroom.story('2017/y', '2018-01-02T09:00+03:00');
    expect(warnings()).toEqual([
      'articles/2017/x.md:5:8 is a draft now, so /articles/2017/x/ would be gone: remove "draft" to keep it.',
      'articles/2017/y.md:3:7 is dated 2018-01-02T09:00+03:00 now, so /articles/2017/y/ would be gone until then.',
    ]);
  });

  it('cannot be gone before the first edition', () => {
    newsroom.remove('2017/x.md');
    newsroom.refresh({ now });
    expect(goneAddresses(newsroom.archive, null)).toEqual([]);
  });
});
