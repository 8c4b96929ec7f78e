import type { Page } from 'playwright/test';

/** Waits for the styles that paper has, which come last. */
export async function paperStyles(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.styleSheets].some(({ href }) => href?.includes('/reader/print.reader-')),
  );
}
