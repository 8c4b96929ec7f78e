import type { Browser, Page } from 'playwright/test';

/**
 * A page whose every word to the console, request and dialog that should not be is noted.
 *
 * @param own where it may ask and go
 */
export async function watchedPage(browser: Browser, own: string, faults: string[]): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const note = (what: string): void => {
    faults.push(`${new URL(page.url()).pathname}: ${what}`);
  };
  page.on('dialog', (dialog) => {
    note(`dialog ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== own && url.protocol !== 'data:') note(`request ${request.url()}`);
  });
  page.on('pageerror', (error) => note(`error ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      note(`console ${message.text()} ${message.location().url}`);
  });
  page.on('popup', () => note('popup'));
  page.on('framenavigated', (frame) => {
    const { origin } = new URL(frame.url());
    if (frame !== page.mainFrame() || (origin !== own && frame.url() !== 'about:blank'))
      note(`navigation to ${frame.url()}`);
  });
  return page;
}
