import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { Newsroom, type RunningServer, storyText } from './newsroom.ts';
import { startPreview } from './preview-server.ts';

/** What the desk asks of every story. */
const facts = {
  topics: '[moscow]',
  place: '{ name: موسكو, lat: 55.7, lon: 37.6 }',
  sources: '[{ name: وكالة }]',
};

const longHeadline =
  'محادثات في موسكو عن وقف إطلاق النار وتبادل الأسرى والمساعدات الإنسانية قبل زيارة منتظرة لوزير الخارجية الروسي إلى دمشق';

const draft = (headline: string, body: string): string =>
  storyText({ ...facts, title: headline, draft: 'true' }, body);

/** Of the desk alone, and of nothing that readers see: a word, an address, a colour. */
const tracesOfDesk = ['مكتب التحرير', '/desk/', '#000c'];

test.describe.configure({ mode: 'serial' });

let newsroom: Newsroom;
let preview: RunningServer;

test.beforeAll(async () => {
  newsroom = new Newsroom();
  newsroom.write('_topics/moscow.md', '---\nname: موسكو\nkind: place\n---\n');
  newsroom.write('2024/published.md', storyText({ ...facts, title: 'خبر منشور عن موسكو' }));
  expect(newsroom.run('build')).toMatchObject({ code: 0 });
  preview = await startPreview(newsroom);
});

test.afterAll(async () => {
  await preview.stop();
  newsroom.close();
});

test('a desk without drafts says so, and how one is made', async ({ page }) => {
  await page.goto(`${preview.origin}/desk/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('مكتب التحرير');
  await expect(
    page.getByRole('heading', { name: 'لا مسودات ولا أخبار تنتظر موعدها', exact: true }),
  ).toBeVisible();
  await expect(page.getByText('npm run new')).toBeVisible();
  await expect(
    group(page, 'أخبار تغيّرت أخيرًا').getByRole('link', { name: 'خبر منشور عن موسكو' }),
  ).toBeVisible();
});

test('drafts, scheduled and broken stories come to the desk as they are saved', async ({ page }) => {
  await page.goto(`${preview.origin}/desk/`);
  await markPage(page);
  newsroom.write('2024/draft.md', draft('مسودة خبر من موسكو', 'قال الوزير, ثم مضى.'));
  newsroom.write('2099/future.md', storyText({ ...facts, title: 'خبر من المستقبل', date: '2099-01-01' }));
  newsroom.write('2024/broken.md', '---\ntitle: "نص\n---\n\nنص.\n');
  newsroom.write('2024/خبر.md', storyText({}));

  const drafts = group(page, 'مسودات').getByRole('listitem');
  await expect(drafts).toHaveCount(1, { timeout: 30_000 });
  await expect(drafts).toContainText('مسودة خبر من موسكو');
  await expect(drafts).toContainText('خطأ واحد');
  await expect(drafts).toContainText('العالم');
  await expect(group(page, 'أخبار تنتظر موعدها')).toContainText('خبر من المستقبل');
  await expect(group(page, 'ما يمنع صدور العدد')).toContainText('2024/broken.md');
  await expect(group(page, 'ما يمنع صدور العدد')).toContainText('اسم الملف يصير عنوانه على الموقع');
  expect(await isSamePage(page)).toBe(true);

  await page.getByRole('link', { name: 'broken.md' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا يُعرض الخبر حتى يُصلح ملفه');
  await expect(panel(page)).toContainText('المقدمة ليست YAML صحيحة');
  await expect(panel(page)).toContainText('title: "نص');

  await page.goto(`${preview.origin}/desk/articles/2024/${encodeURIComponent('خبر')}/`);
  await expect(panel(page)).toContainText('اسم الملف يصير عنوانه على الموقع');
});

test('what the check says stands beside the story, and goes once it is mended', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${preview.origin}/desk/articles/2024/draft/`);
  await markPage(page);
  const remark = panel(page).getByRole('listitem');
  await expect(remark).toHaveCount(1);
  await expect(remark).toContainText('11:11');
  await expect(remark).toContainText('latin-punctuation');
  await expect(remark).toContainText('ضع «،» مكان ","');
  const [story, beside] = [await boxOf(page, 'article'), await boxOf(page, 'aside')];
  expect(beside.x + beside.width).toBeLessThan(story.x);
  expect(beside.y).toBeLessThan(story.y + story.height);
  await page.setViewportSize({ width: 390, height: 800 });
  expect((await boxOf(page, 'aside')).y).toBeGreaterThan(
    (await boxOf(page, 'article')).y + (await boxOf(page, 'article')).height,
  );

  // As editors save who are in a hurry: the last save counts.
  for (const mark of [',', ';', '?', '،'])
    newsroom.write('2024/draft.md', draft('مسودة خبر من موسكو', `قال الوزير${mark} ثم مضى.`));
  await expect(remark).toHaveCount(0, { timeout: 30_000 });
  await expect(panel(page).getByRole('status')).toContainText('لا ملاحظات');
  await expect(page.getByText('قال الوزير، ثم مضى.').first()).toBeVisible();
  expect(await isSamePage(page)).toBe(true);
});

test('the desk shows how a story looks elsewhere, from what its page says, and what is cut', async ({
  page,
}) => {
  newsroom.write('2024/long.md', draft(longHeadline, 'نص الخبر في فقرة واحدة.'));
  await expect(async () => {
    await page.goto(`${preview.origin}/articles/2024/long/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(longHeadline, { timeout: 1000 });
  }).toPass({ timeout: 30_000 });
  const said = {
    title: await page.title(),
    ogTitle: await page.locator('meta[property="og:title"]').getAttribute('content'),
    card: await page.locator('meta[property="og:image"]').getAttribute('content'),
    host: new URL((await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '').host,
  };
  await page.goto(`${preview.origin}/desk/articles/2024/long/`);
  const place = (name: string) =>
    page.locator('section', { has: page.getByRole('heading', { name }) }).last();
  for (const [name, from] of [
    ['غوغل على حاسوب', said.title],
    ['غوغل على هاتف', said.title],
    ['واتساب', said.ogTitle],
    ['إكس', said.ogTitle],
  ] as const) {
    const cut = (await place(name).getByText('محادثات في موسكو').first().textContent()) ?? '';
    expect(cut, name).toMatch(/…$/);
    expect(from, name).toContain(cut.slice(0, -1));
    const lost = longHeadline.slice(cut.length - 1).trim();
    await expect(place(name), name).toContainText(`العنوان مقطوع، ولا يظهر منه: «${lost}».`);
  }
  await expect(place('قارئ خلاصات RSS')).toContainText(longHeadline);
  await expect(place('قارئ خلاصات RSS')).toContainText('العنوان كامل.');
  await expect(place('واتساب')).toContainText(said.host);

  const card = place('واتساب').getByRole('img');
  const address = (await card.getAttribute('src')) ?? '';
  expect(said.card).toContain(address.replace(/^\/desk|\?.*$/g, ''));
  const response = await page.request.get(preview.origin + address);
  expect(response.headers()['content-type']).toBe('image/png');
  await card.scrollIntoViewIfNeeded();
  await expect.poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
});

test('nothing of a hostile story runs on the desk', async ({ page }) => {
  const attack = '<script>window.attacked = 1</script><img src=x onerror="window.attacked = 1">';
  newsroom.write(
    '2024/hostile.md',
    storyText(
      { title: JSON.stringify(`${attack} \u202E خبر`), summary: JSON.stringify(attack), draft: 'true' },
      `${attack}\n\n[رابط](javascript:window.attacked=1) ${attack}, نص`,
    ),
  );
  newsroom.write('2024/refused.md', `---\n${attack}: 1\ntitle: "${attack}\n---\n`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  for (const [address, shows] of [
    ['/desk/articles/2024/hostile/', 'window.attacked = 1'],
    ['/desk/articles/2024/refused/', 'المقدمة ليست YAML صحيحة'],
    ['/desk/', 'window.attacked = 1'],
  ] as const) {
    await expect(async () => {
      await page.goto(preview.origin + address);
      await expect(page.locator('main')).toContainText(shows, { timeout: 1000 });
    }).toPass({ timeout: 30_000 });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
    expect(await page.locator('main script, main [onerror], main a[href^="javascript"]').count()).toBe(0);
  }
  expect(new Set(asked)).toEqual(new Set([preview.origin]));
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`axe finds nothing on the desk: ${colorScheme} at ${width} px`, async ({ browser }) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
      for (const address of ['/desk/', '/desk/articles/2024/long/', '/desk/articles/2024/broken/']) {
        await page.goto(preview.origin + address);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.close();
    });
  }
}

test('an edition has nothing of the desk, and is not made again because of it', async ({ page }) => {
  await page.goto(`${preview.origin}/desk/articles/2024/long/`);
  const styles = await page.evaluate(() =>
    Array.from(document.styleSheets, ({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText)).join(),
  );
  const shown = (await page.content()) + styles.replaceAll('rgba(0, 0, 0, 0.8)', '#000c');
  for (const trace of tracesOfDesk) expect(shown).toContain(trace);

  for (const name of ['2024/broken.md', '2024/خبر.md', '2024/refused.md']) newsroom.remove(name);
  expect(newsroom.run('build').said).toContain('Readers see nothing changed.');
  expect(newsroom.run('build').said).toContain('Pages: 0 rendered,');
  const edition = path.join(newsroom.edition, 'current');
  const files = readdirSync(edition, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  expect(files.map(({ name, parentPath }) => path.join(parentPath, name)).join('\n')).not.toContain('/desk');
  for (const file of files.filter(({ name }) => /\.(?:html|css|js|json|xml|txt)$/.test(name))) {
    const text = readFileSync(path.join(file.parentPath, file.name), 'utf8');
    for (const trace of tracesOfDesk) expect(text, `${file.name}: ${trace}`).not.toContain(trace);
  }
});

function group(page: Page, name: string) {
  return page.getByRole('region', { name });
}

function panel(page: Page) {
  return page.getByRole('complementary', { name: 'ملاحظات التدقيق' });
}

/** A page that is loaded again loses the mark. */
async function markPage(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-marked', ''));
}

async function isSamePage(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-marked'));
}

async function boxOf(page: Page, element: string) {
  const box = await page.locator(`main ${element}`).first().boundingBox();
  if (!box) throw new Error(`The page has no ${element}.`);
  return box;
}
