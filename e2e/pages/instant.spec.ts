import { expect, type Page, test } from 'playwright/test';
import { type ReaderBrowser, startReaderBrowser } from '../../tools/reader-browser.ts';
import { templates } from './templates.ts';

const headline = 'main article :is(h2, h3) a[href^="/articles/"]';

// A browser under test prepares no pages (its answer: «PrerenderingDisabledByDevTools»). Which it would prepare, it says itself.
test('the browser takes the rules of pages to prepare, and finds stories and sections by them', async ({
  page,
}) => {
  const prepared = await pagesToPrepare(page, '/');
  const lead = await page.locator('main h2 a').first().getAttribute('href');
  expect(prepared).toEqual(expect.arrayContaining([lead, '/sections/world/', '/topics/']));
  for (const address of prepared) expect(address).toMatch(/^\/(?:[\w-]+\/)*$/);
});

test('neither feeds nor what the device remembers nor the page itself are prepared', async ({ page }) => {
  const story = '/articles/2017/un-veto-khan-shaykhun/';
  const prepared = await pagesToPrepare(page, story);
  expect(prepared).toContain('/');
  for (const address of [story, '/saved/', '/feed.xml']) expect(prepared).not.toContain(address);
});

test('the next page fades in within 160 ms where motion is welcome', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await fadeOfNextPage(page)).toContain('::view-transition-new(root) 160');
});

test('nothing fades for who wants no motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await fadeOfNextPage(page)).toBeNull();
});

test.describe('in a browser that nobody watches', () => {
  let reader: ReaderBrowser;
  test.beforeEach(async () => {
    reader = await startReaderBrowser();
  });
  test.afterEach(() => reader.close());

  test('the next story is prepared while the pointer rests on its headline', async ({ baseURL }) => {
    await reader.open(`${baseURL}${templates.section}`);
    await reader.pointAt(headline);
    await reader.prepared();
    // Nothing is remembered of a page that nobody has seen yet.
    const remembered = 'JSON.stringify(localStorage)';
    const before = await reader.evaluate(remembered);
    expect(before).toBe('{}');
    await reader.click();
    await expect.poll(() => reader.path()).toMatch(/^\/articles\//);
    expect(
      await reader.evaluate('performance.getEntriesByType("navigation")[0].activationStart'),
    ).toBeGreaterThan(0);
  });

  test('back brings a page back as it was left, and the keyboard goes on from there', async ({ baseURL }) => {
    await reader.open(`${baseURL}${templates.section}`);
    await reader.evaluate('addEventListener("pageshow", (event) => { window.kept = event.persisted })');
    await reader.evaluate(`(() => {
      const stops = [...document.querySelectorAll('a, button, input')];
      const last = stops.findLast((stop) => stop.matches('main article a[href^="/articles/"]'));
      window.next = stops[stops.indexOf(last) + 1].href;
      last.scrollIntoView({ behavior: 'instant', block: 'center' });
      last.focus({ preventScroll: true });
    })()`);
    const left = await reader.evaluate('scrollY');
    expect(left).toBeGreaterThan(0);
    await reader.press('Enter');
    await expect.poll(() => reader.path()).toMatch(/^\/articles\//);
    await reader.evaluate('history.back()');
    await expect.poll(() => reader.path()).toBe(templates.section);
    await expect.poll(() => reader.evaluate('window.kept')).toBe(true);
    expect(await reader.evaluate('scrollY')).toBe(left);
    await reader.press('Tab');
    expect(await reader.evaluate('document.activeElement.href')).toBe(await reader.evaluate('window.next'));
  });
});

/** Leads from a section to its first story, and tells what the story's page then says of the fade: what runs and for how long, or null. */
async function fadeOfNextPage(page: Page): Promise<string[] | null> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', ({ viewTransition }) => {
      const running = viewTransition?.ready.then(() =>
        document
          .getAnimations()
          .map(
            ({ effect }) =>
              `${effect instanceof KeyframeEffect && effect.pseudoElement} ${effect?.getTiming().duration}`,
          ),
      );
      Reflect.set(globalThis, 'fade', running ?? null);
    });
  });
  await page.goto(templates.section);
  await page.locator(headline).first().click();
  await page.waitForURL('/articles/**');
  // A page may be loaded before it is first shown.
  await page.waitForFunction(() => Reflect.has(globalThis, 'fade'));
  return page.evaluate(() => Reflect.get(globalThis, 'fade'));
}

/** Paths of the pages that Chromium would prerender from a page. */
async function pagesToPrepare(page: Page, address: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const errors: string[] = [];
  let urls: string[] = [];
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => {
    if (ruleSet.errorMessage) errors.push(ruleSet.errorMessage);
  });
  session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    urls = preloadingAttemptSources.map(({ key }) => key.url);
  });
  await session.send('Preload.enable');
  await page.goto(address);
  await expect.poll(() => urls.length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  return urls.map((url) => new URL(url).pathname + new URL(url).search);
}
