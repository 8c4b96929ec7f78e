import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

/** A word of the page and where its line puts it, in pixels. */
type Placed = { word: string; top: number; bottom: number; left: number; right: number };

const newsroom = new Newsroom();

test.beforeAll(() => {
  newsroom.write('_topics/syria.md', '---\nname: سوريا\nkind: place\n---\n');
  newsroom.write(
    '2024/mixed.md',
    storyText(
      { title: '"CSS: في RIA Novosti نبأ 3-1"' },
      [
        'نقلت وكالة RIA Novosti، الأربعاء، عن Le Monde: انتهت 3-1.',
        'بين 2017–2019 انخفض إلى -37.63 دولارًا.',
        'اتصل بالرقم +962 6 555 1234 الآن.',
        'وقال: «كتبت صحيفة Argumenty i Fakty».',
        'المدمرة USS Porter (DDG-78) أبحرت.',
      ].join('\n\n'),
    ),
  );
  newsroom.write(
    '2024/english.md',
    storyText(
      { title: '"The paper «الأهرام» reports on Syria: 3-1"', lang: 'en', date: '2024-05-02' },
      'The Arabic paper الأهرام said so.\n\nRead also: 2024/mixed',
    ),
  );
  for (let day = 1; day <= 61; day += 1) {
    const date = new Date(Date.UTC(2023, 0, day)).toISOString().slice(0, 10);
    newsroom.write(
      `2023/story-${day}.md`,
      storyText({ title: `خبر اليوم رقم ${day}`, date, section: 'sport' }, 'خبر عن سوريا.'),
    );
  }
  expect(newsroom.run('build')).toMatchObject({ code: 0 });
});

test.afterAll(() => newsroom.close());

test.describe.configure({ mode: 'serial' });

test('foreign names, scores and ranges keep their own order within an Arabic line', async ({ page }) => {
  await newsroom.serve(async (origin) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${origin}/articles/2024/mixed/`);
    const headline = await wordsOf(page.locator('h1'));
    expectRightToLeft(headline, ['CSS', 'في', 'Novosti', 'نبأ', '3-1']);
    expectLeftToRight(headline, ['RIA', 'Novosti']);

    const paragraphs = page.locator('main p');
    const first = await wordsOf(paragraphs.filter({ hasText: 'نقلت' }));
    expectRightToLeft(first, [
      'نقلت',
      'وكالة',
      'Novosti',
      '،',
      'الأربعاء',
      'عن',
      'Monde',
      ':',
      'انتهت',
      '3-1',
      '.',
    ]);
    expectLeftToRight(first, ['RIA', 'Novosti']);
    expectLeftToRight(first, ['Le', 'Monde']);

    const second = await wordsOf(paragraphs.filter({ hasText: 'انخفض' }));
    expectRightToLeft(second, ['بين', '2017–2019', 'انخفض', 'إلى', '-37.63', 'دولارًا', '.']);

    const third = await wordsOf(paragraphs.filter({ hasText: 'اتصل' }));
    expectRightToLeft(third, ['بالرقم', '+962', 'الآن', '.']);
    expectLeftToRight(third, ['+962', '6', '555', '1234']);

    const fourth = await wordsOf(paragraphs.filter({ hasText: 'كتبت' }));
    expectRightToLeft(fourth, ['صحيفة', 'Argumenty', '»', '.']);
    expectLeftToRight(fourth, ['Argumenty', 'i', 'Fakty']);

    const fifth = await wordsOf(paragraphs.filter({ hasText: 'المدمرة' }));
    expectRightToLeft(fifth, ['المدمرة', 'USS', 'أبحرت', '.']);
    expectLeftToRight(fifth, ['USS', 'Porter', '(', 'DDG-78', ')']);
  });
});

test('the digits of a score and a range stand as they are read', async ({ page }) => {
  await newsroom.serve(async (origin) => {
    await page.goto(`${origin}/articles/2024/mixed/`);
    for (const [text, characters] of [
      ['انتهت', ['3', '-', '1']],
      ['انخفض', ['2', '0', '1', '7', '–', '2', '0', '1', '9']],
      ['انخفض', ['-', '3', '7', '.', '6', '3']],
    ] as const) {
      const run = page
        .locator('main p')
        .filter({ hasText: text })
        .locator('bdi')
        .filter({ hasText: characters.join('') });
      const lefts = await run.evaluate((element) => {
        const node = element.firstChild;
        if (!node) return [];
        return Array.from(node.textContent ?? '', (_, index) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          return range.getBoundingClientRect().left;
        });
      });
      expect(lefts).toHaveLength(characters.length);
      expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    }
  });
});

test('a story in English turns its page around, but not what is Arabic in it', async ({ page }) => {
  await newsroom.serve(async (origin) => {
    await page.goto(`${origin}/articles/2024/english/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    const headline = await wordsOf(page.locator('h1'));
    expectLeftToRight(headline, ['The', 'paper', 'reports', 'on', 'Syria']);
    await expect(page.locator('h1 bdi, h1 span[lang]')).toHaveAttribute('dir', 'rtl');
    const card = page.locator('aside a[href="/articles/2024/mixed/"]');
    await expect(card).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('complementary', { name: /^Read also/ })).toBeVisible();
    for (const around of ['banner', 'contentinfo'] as const)
      await expect(page.getByRole(around)).toHaveCSS('direction', 'ltr');
  });
});

test('its card among Arabic ones reads from the left, and stands where the others stand', async ({
  page,
}) => {
  await newsroom.serve(async (origin) => {
    await page.goto(`${origin}/archive/2024/05/`);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    const english = page.locator('main article:has(a[href="/articles/2024/english/"])').first();
    await expect(english).toHaveAttribute('dir', 'ltr');
    await expect(english).toHaveAttribute('lang', 'en');
    expectLeftToRight(await wordsOf(english), ['The', 'paper', 'reports']);
    const arabic = page.locator('main article:has(a[href="/articles/2024/mixed/"])').first();
    const edges = await Promise.all([rightOf(english), rightOf(arabic)]);
    expect(Math.abs(edges[0] - edges[1])).toBeLessThan(2);
  });
});

test('a long list goes on over pages that lead to each other', async ({ page }) => {
  const way = (name: string): Locator => page.getByRole('link', { name, exact: true });
  await newsroom.serve(async (origin) => {
    for (const list of ['/sections/sport/', '/topics/syria/']) {
      await page.goto(origin + list);
      const seen = new Set(await storiesOn(page));
      expect(seen.size).toBe(30);
      await expect(way('أحدث')).toHaveCount(0);
      for (const number of [3, 2]) {
        await way('أقدم').click();
        await expect(page).toHaveURL((url) => url.pathname === `${list}${number}/`);
        if (number === 3) await expect(page.locator(':target a').last()).toHaveText('خبر اليوم رقم 31');
        const stories = await storiesOn(page);
        expect(stories).toHaveLength(30);
        for (const story of stories) seen.add(story);
      }
      expect(seen.size).toBe(61);
      await expect(way('أقدم')).toHaveCount(0);
      await expect(page).toHaveTitle(/: من 1 إلى 30 كانون الثاني\/يناير 2023 \| نبأ$/);
      await way('أحدث').click();
      await expect(page).toHaveURL(`${origin}${list}3/`);
      await way('أحدث').click();
      await expect(page).toHaveURL(`${origin}${list}`);
      expect((await page.goto(`${origin}${list}4/`))?.status()).toBe(404);
    }
  });
});

test('a new story leaves the pages of a long list as they were, but for the first', async () => {
  const lists = ['sections/sport', 'topics/syria'];
  const pages = (): string[][] =>
    lists.map((list) =>
      ['', '2', '3'].map((number) =>
        readFileSync(path.join(newsroom.edition, 'current', list, number, 'index.html'), 'utf8'),
      ),
    );
  const before = pages();
  newsroom.write(
    '2023/story-62.md',
    storyText({ title: 'خبر اليوم رقم 62', date: '2023-03-03', section: 'sport' }, 'خبر عن سوريا.'),
  );
  expect(newsroom.run('build')).toMatchObject({ code: 0 });
  for (const [index, [first, ...others]] of pages().entries()) {
    expect(first).not.toBe(before[index]?.[0]);
    expect(others).toEqual(before[index]?.slice(1));
  }
});

async function storiesOn(page: Page): Promise<string[]> {
  const links = page.locator('main :is(h2, h3) a[href^="/articles/"]');
  return links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
}

async function rightOf(locator: Locator): Promise<number> {
  return locator.evaluate((element) => {
    return element.getBoundingClientRect().right;
  });
}

/** Words and marks of an element, each with its box; hyphens and points within digits and letters part nothing. */
async function wordsOf(locator: Locator): Promise<Placed[]> {
  return locator.first().evaluate((element) => {
    const placed: Placed[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const match of (node.textContent ?? '').matchAll(
        /[-+]?[\p{L}\p{M}\p{N}]+(?:[-–.][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu,
      )) {
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        placed.push({ word: match[0], top, bottom, left, right });
      }
    }
    return placed;
  });
}

/** A line is set tighter than its letters are tall, so boxes of two lines overlap: their middles tell them apart. */
function inOneLine(one: Placed, other: Placed): boolean {
  const apart = Math.abs(one.top + one.bottom - other.top - other.bottom) / 2;
  return apart < (one.bottom - one.top) / 3;
}

/** Each word stands to the left of the one before it, where both are in one line. */
function expectRightToLeft(placed: Placed[], words: string[]): void {
  expectOrder(placed, words, (before, after) => after.right <= before.left + 1);
}

function expectLeftToRight(placed: Placed[], words: string[]): void {
  expectOrder(placed, words, (before, after) => after.left >= before.right - 1);
}

function expectOrder(
  placed: Placed[],
  words: string[],
  inOrder: (before: Placed, after: Placed) => boolean,
): void {
  let compared = 0;
  words.reduce<Placed | null>((before, word) => {
    const from = before ? placed.indexOf(before) + 1 : 0;
    const found = placed.slice(from).find((one) => one.word === word);
    expect(found, `«${word}» in ${placed.map((one) => one.word).join(' ')}`).toBeDefined();
    if (before && found && inOneLine(before, found)) {
      compared += 1;
      expect(inOrder(before, found), `«${before.word}» then «${word}»`).toBe(true);
    }
    return found ?? null;
  }, null);
  expect(compared).toBeGreaterThan(0);
}
