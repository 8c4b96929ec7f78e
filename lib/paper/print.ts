import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Route } from 'playwright-core';
import { site } from '../site.ts';
import { installedBrowser } from './installed-browser.ts';

/** No machine has this address: all that a paper asks for is answered here. */
const origin = 'http://paper.invalid';

/** What a paper may ask for, and where it lies. */
const folders: Readonly<Record<string, string>> = {
  fonts: path.resolve('app', 'fonts'),
  pictures: site.articlesDir,
};

/** Milliseconds in which the longest paper is set on a slow machine. */
const mostTime = 300_000;

/** A PDF as the browser writes it, and the headings in it. */
export type Printed = { pdf: Uint8Array; headings: string[] };

/**
 * Prints a paper.
 *
 * @param html that `paperDocument` made
 * @throws where there is no browser, or where a story cannot be set or a picture is missing
 */
export async function print(html: string): Promise<Printed> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const { promise: failure, reject: fail } = Promise.withResolvers<never>();
    await page.route('**/*', (route) => answer(route, html).catch(fail));
    page.once('pageerror', fail);
    await Promise.race([failure, page.goto(`${origin}/`, { timeout: mostTime })]);
    await Promise.race([
      failure,
      page.waitForSelector('html[data-pages]', { state: 'attached', timeout: mostTime }),
    ]);
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return { pdf, headings: await page.locator('h1, h2, h3, h4, h5, h6').allTextContents() };
  } finally {
    await browser.close();
  }
}

async function answer(route: Route, html: string): Promise<void> {
  const pathname = decodeURIComponent(new URL(route.request().url()).pathname);
  if (pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  const [, part = '', name = ''] = /^\/(fonts|pictures)\/(.+)$/.exec(pathname) ?? [];
  const file = path.resolve(folders[part] ?? '', name);
  const isInside = part !== '' && file.startsWith(`${folders[part]}${path.sep}`);
  return isInside ? route.fulfill({ body: await readFile(file) }) : route.abort();
}

async function launch(): Promise<Browser> {
  const executablePath = installedBrowser();
  if (executablePath !== undefined) return chromium.launch({ executablePath });
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ channel }).catch(() => null);
    if (browser) return browser;
  }
  throw new Error('لا متصفح على هذا الجهاز: ثبّت Chromium أو Chrome، أو ضع مساره في CHROMIUM_PATH.');
}
