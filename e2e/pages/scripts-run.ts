import type { Page } from 'playwright/test';

/** Waits for the scripts that a page has loaded once it was painted: what they do not show or remember is then sure. */
export async function scriptsRun(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.all(
      Array.from(
        document.querySelectorAll<HTMLScriptElement>('script[data-src]'),
        ({ dataset }) => import(String(dataset.src)),
      ),
    ),
  );
}
