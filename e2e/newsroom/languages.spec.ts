import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { axeFindings } from '../pages/axe.ts';
import { htmlErrors } from '../pages/html-checker.ts';
import { inWrongLanguage } from '../pages/in-wrong-language.ts';
import { layoutShifts } from '../pages/layout-shifts.ts';
import { watchForProblems } from '../pages/problems.ts';
import { Newsroom } from './newsroom.ts';
import { codes, type Language, languages, pathOf, textOf, writeStories } from './stories-in-languages.ts';

/** A newspaper with stories in all six languages; Arabic is at the root. */
const newsroom = new Newsroom();

const rootOf = (language: Language): string => (language === 'ar' ? '/' : `/${language}/`);

/** A page of each template that there is in every language. */
const templatesOf = (language: Language): Record<string, string> => ({
  front: rootOf(language),
  section: `${rootOf(language)}sections/world/`,
  'empty section': `${rootOf(language)}sections/culture/`,
  story: `/articles/${pathOf(language)}/`,
  search: `${rootOf(language)}search/`,
  results: `${rootOf(language)}search/?q=${encodeURIComponent(textOf(language).word)}`,
  settings: `${rootOf(language)}settings/`,
});

test.beforeAll(() => {
  writeStories(newsroom);
  expect(newsroom.run('build')).toMatchObject({ code: 0, said: expect.not.stringContaining('links to') });
});

test.afterAll(() => newsroom.close());

for (const language of codes) {
  const templates = templatesOf(language);

  test(`pages in ${language} are whole, run the right way and fit a phone, and axe finds nothing on them`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 900 });
    await newsroom.serve(async (origin) => {
      for (const [name, address] of Object.entries(templates)) {
        const problems = watchForProblems(page);
        await page.goto(origin + address);
        if (name === 'results') await expect(page.locator('#results h2').first()).toBeVisible();
        await expect(page.locator('html'), name).toHaveAttribute('lang', language);
        await expect(page.locator('html'), name).toHaveAttribute('dir', languages[language].direction);
        await expect(page.locator('h1'), name).toHaveCount(1);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(
          390,
        );
        expect(await axeFindings(page, 'light'), name).toEqual([]);
        expect(problems, name).toEqual([]);
      }
    });
  });

  test(`the chrome of pages in ${language} speaks it, and no word stands in letters of another unmarked`, async ({
    page,
  }) => {
    await newsroom.serve(async (origin) => {
      for (const [name, address] of Object.entries(templates)) {
        await page.goto(origin + address);
        expect(await page.evaluate(inWrongLanguage), name).toEqual([]);
        for (const landmark of ['banner', 'contentinfo'] as const)
          await expect(page.getByRole(landmark), name).not.toHaveAttribute('lang');
      }
    });
  });

  test(`the front page in ${language} keeps the room for a story that was left, on a phone`, async ({
    page,
  }) => {
    const { title } = textOf(language);
    const left = { path: templates.story, title, language, paragraph: 1, paragraphs: 9, minutesLeft: 14 };
    await page.setViewportSize({ width: 390, height: 900 });
    await page.addInitScript((text) => localStorage.setItem('naba.reading', text), JSON.stringify([left]));
    await newsroom.serve(async (origin) => {
      await page.goto(origin + templates.front);
      await expect(page.locator('#unfinished li')).toContainText(/14|۱۴/);
      expect(await layoutShifts(page)).toBe(0);
    });
  });

  test(`lists, search and switch of ${language} keep to it`, async ({ page }) => {
    await newsroom.serve(async (origin) => {
      const own = [`/articles/${pathOf(language)}/`, `/articles/2024/alone-${language}/`];
      await page.goto(origin + templates.front);
      expect((await storiesOn(page)).sort()).toEqual(own.toSorted());
      await page.goto(origin + templates.section);
      expect(await storiesOn(page)).toEqual([own[0]]);
      await page.goto(origin + templates['empty section']);
      expect(await storiesOn(page)).toEqual([]);
      const others = codes.filter((one) => one !== language);
      const switched = page.getByRole('contentinfo').locator('a[hreflang]');
      await expect(switched).toHaveText(others.map((one) => languages[one].name));
      expect(await switched.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
        others.map((one) => `${rootOf(one)}sections/culture/`),
      );
      await page.goto(origin + templates.results);
      await expect(page.locator('#results li').first()).toBeVisible();
      for (const href of await page.locator('#results h2 a').evaluateAll(hrefs)) expect(own).toContain(href);
      await page.goto(origin + templates.story);
      expect(await switched.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(
        others.map((one) => `/articles/${pathOf(one)}/`),
      );
    });
  });
}

test('the HTML checker finds no error on the pages of any language', async () => {
  const files = codes
    .flatMap((language) => Object.values(templatesOf(language)))
    .filter((address) => !address.includes('?'))
    .map((address) => path.join(newsroom.edition, 'current', address, 'index.html'));
  expect(await htmlErrors(files)).toEqual([]);
});

function hrefs(links: Element[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '');
}

/** Addresses of the stories whose headlines stand on a page, each once. */
async function storiesOn(page: Page): Promise<string[]> {
  const found = await page
    .locator('main :is(h2, h3) a[href^="/articles/"], main li a[href^="/articles/"]')
    .evaluateAll(hrefs);
  return [...new Set(found)];
}
