import { expect, type Page } from 'playwright/test';
import { scriptsRun } from './scripts-run.ts';
import { templates } from './templates.ts';
import { giveVoices } from './voices.ts';

/** What readers see: opens a page and waits until all of it is there. */
type View = (page: Page) => Promise<void>;

const english = '/articles/2021/ever-given-suez-en/';

const { results, ...others } = templates;
const addresses = { ...others, footnotes: '/articles/2023/derna-floods/', english };

/** Stories that were left before their end, as the device remembers them. */
const unfinished = [
  {
    path: templates.article,
    title: 'تيلرسون في موسكو: العلاقات مع روسيا في أدنى مستوياتها منذ سنوات',
    language: 'ar',
  },
  { path: english, title: 'Ever Given Refloated, and the Suez Canal Reopens after Six Days', language: 'en' },
  { path: templates.charts, title: 'اتفاق الإمارات في كوب 28', language: 'ar' },
].map((story) => ({ ...story, paragraph: 3, paragraphs: 12, minutesLeft: 4 }));

/** A page of each template, and those that say more to a reader who was here before. */
export const views: Record<string, View> = {
  ...Object.fromEntries(
    Object.entries(addresses).map(([name, address]): [string, View] => [name, (page) => open(page, address)]),
  ),
  results: (page) => open(page, results, '#results h2'),
  'front with stories to go on with': async (page) => {
    await remember(page, 'reading', unfinished);
    await open(page, '/', '#unfinished li');
  },
  'topic with news': async (page) => {
    await remember(page, 'seen', { [templates.topic]: [] });
    await open(page, templates.topic, '.tl mark');
  },
  'article with news and all its tools': async (page) => {
    await remember(page, 'seen', { [templates.topic]: [] });
    await giveVoices(page, 'ar');
    await giveShare(page);
    await open(page, templates.article, '#thread mark');
    for (const tool of ['save', 'share', 'listen'])
      await expect(page.locator(`[data-tool="${tool}"]`)).toBeVisible();
  },
  'saved with stories': async (page) => {
    for (const address of [templates.article, english]) {
      await open(page, address);
      const button = page.locator('[data-tool="save"]');
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
    }
    await open(page, templates.saved, '[data-kept="saved"] li');
  },
};

/** @param shown what comes by a script */
async function open(page: Page, address: string, shown?: string): Promise<void> {
  await page.goto(address);
  await scriptsRun(page);
  if (shown) await expect(page.locator(shown).first()).toBeVisible();
}

/** Remembers, as the device does, before the page asks. */
async function remember(page: Page, name: string, value: unknown): Promise<void> {
  await page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    `naba.${name}`,
    JSON.stringify(value),
  ] as const);
}

/** A browser without a display has nothing to share with. */
async function giveShare(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() }),
  );
}
