import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import { type ReaderBrowser, startReaderBrowser } from '../../tools/reader-browser.ts';
import { templates } from './templates.ts';

let reader: ReaderBrowser;
test.beforeEach(async () => {
  reader = await startReaderBrowser();
});
test.afterEach(() => reader.close());

const story = 'main article a[href^="/articles/"]';

test('the next story is prepared while the pointer rests on its headline', async ({ baseURL }) => {
  await reader.open(`${baseURL}${templates.section}`);
  await reader.pointAt(story);
  await reader.prepared();
  // Nothing is remembered of a page that nobody has seen yet.
  const remembered = 'JSON.stringify(localStorage)';
  const before = await reader.evaluate(remembered);
  expect(before).toBe('{}');
  await reader.click();
  await expect.poll(() => reader.evaluate('location.pathname')).toMatch(/^\/articles\//);
  expect(
    await reader.evaluate('performance.getEntriesByType("navigation")[0].activationStart'),
  ).toBeGreaterThan(0);
});

for (const [name, selector] of [
  ['a part of the page', '.footnotes .back'],
  ['the feed', 'a[href$="feed.xml"]'],
] as const) {
  test(`nothing is prepared for a link to ${name}`, async ({ baseURL }) => {
    await reader.open(`${baseURL}${templates.article}`);
    await reader.pointAt(selector);
    await sleep(1000);
    expect(reader.prepares()).toBe(false);
  });
}

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
  await expect.poll(() => reader.evaluate('location.pathname')).toMatch(/^\/articles\//);
  await reader.evaluate('history.back()');
  await expect.poll(() => reader.evaluate('location.pathname')).toBe(templates.section);
  await expect.poll(() => reader.evaluate('window.kept')).toBe(true);
  expect(await reader.evaluate('scrollY')).toBe(left);
  await reader.press('Tab');
  expect(await reader.evaluate('document.activeElement.href')).toBe(await reader.evaluate('window.next'));
});
