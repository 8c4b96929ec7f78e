import { expect, type Page, test } from 'playwright/test';

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
