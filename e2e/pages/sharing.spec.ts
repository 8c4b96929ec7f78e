import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import openGraphScraper from 'open-graph-scraper';
import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { addressOf, edition, filesOfEdition, pageFiles } from './edition-files.ts';
import { language } from './templates.ts';
import { siteName } from './words.ts';

const origin = 'http://localhost:3000';
const kilobyte = 1024;

const stories = pageFiles().filter((file) => /^articles\/.+\/index\.html$/.test(file));

/** What Facebook, WhatsApp, Telegram and X read of a page: its tags as another's program understands them, and nothing else. */
async function shared(file: string) {
  const html = readFileSync(path.join(edition, file), 'utf8');
  const { result } = await openGraphScraper({ html, onlyGetOpenGraphInfo: true });
  return { html, result };
}

/** The language of a page. */
function languageIn(html: string): string | undefined {
  return /<html lang="?([a-z]+)/.exec(html)?.[1];
}

test('a shared story shows its headline, summary and card', async () => {
  expect(stories.length).toBeGreaterThan(40);
  for (const file of stories) {
    const { html, result } = await shared(file);
    const address = addressOf(file);
    const headline = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]+>/g, '');
    expect(result, address).toMatchObject({
      ogTitle: headline,
      twitterTitle: headline,
      ogUrl: origin + address,
      ogType: 'article',
      ogSiteName: siteName(languageIn(html)),
      twitterCard: 'summary_large_image',
    });
    expect(result.ogDescription, address).toBeTruthy();
    expect(result.twitterDescription).toBe(result.ogDescription);
    const [image, ...others] = result.ogImage ?? [];
    expect(others).toEqual([]);
    expect(image).toMatchObject({ width: '1200', height: '630', alt: headline });
    expect(result.twitterImage?.[0]?.url).toBe(image?.url);
    expect(String(image?.url), address).toBe(`${origin}/cards/${address.slice('/articles/'.length, -1)}.png`);
  }
});

test('what is said of a story to sharers is what its page says', async () => {
  for (const file of stories) {
    const { html, result } = await shared(file);
    const times = [...html.matchAll(/datetime="([^"]+)"/gi)].map(([, time]) => time);
    expect(times, file).toContain(result.articlePublishedTime);
    if (result.articleModifiedTime) expect(times, file).toContain(result.articleModifiedTime);
    const links = [
      ...html.matchAll(/<a [^>]*href="(?:\/[a-z]{2})?\/(?:sections|topics)\/[^"]*"[^>]*>(.*?)<\/a>/gs),
    ].map(([, name]) => name?.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&'));
    expect(links, file).toContain(result.articleSection);
    const tags = [...html.matchAll(/<meta property="article:tag" content="([^"]*)">/g)].map(([, tag]) => tag);
    for (const tag of tags) expect(links, file).toContain(tag);
  }
});

test('every other page is shared with the card of the site', async () => {
  for (const file of [
    'index.html',
    'sections/world/index.html',
    'topics/syria/index.html',
    'archive/index.html',
  ]) {
    const { result } = await shared(file);
    expect(
      result.ogImage?.map(({ url }) => url),
      file,
    ).toEqual([`${origin}/card.png`]);
    expect(result.ogType).toBe('website');
  }
});

test('each card is a PNG of 1200 by 630 pixels that weighs no more than 60 KB, and there is one for each story', async () => {
  const cards = filesOfEdition().filter((file) => file.startsWith('cards/') || file === 'card.png');
  expect(cards.length).toBe(stories.length + 1);
  for (const card of cards) {
    const { format, width, height } = await sharp(path.join(edition, card)).metadata();
    expect({ format, width, height }, card).toEqual({ format: 'png', width: 1200, height: 630 });
    expect(statSync(path.join(edition, card)).size, card).toBeLessThanOrEqual(60 * kilobyte);
  }
});

test('the manifest names pictures that there are, in the sizes that it says', async () => {
  const manifest: { icons: { src: string; sizes: string; purpose: string }[] } = JSON.parse(
    readFileSync(path.join(edition, 'manifest.webmanifest'), 'utf8'),
  );
  expect(manifest).toMatchObject({
    name: siteName(),
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    start_url: '/',
  });
  expect(manifest.icons.some(({ sizes, purpose }) => sizes === '512x512' && purpose === 'maskable')).toBe(
    true,
  );
  for (const { src, sizes } of manifest.icons) {
    const { width, height } = await sharp(path.join(edition, src)).metadata();
    expect(`${width}x${height}`).toBe(sizes);
  }
});

test('the search page names the manifest once it is there', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.locator('head > link[rel="manifest"]')).toHaveAttribute('href', '/manifest.webmanifest');
});

test('a launcher that cuts the icon round leaves the word whole', async () => {
  const { data, info } = await sharp(path.join(edition, 'icons/512.png'))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const paper = data.subarray(0, 3);
  let farthest = 0;
  for (let at = 0; at < data.length; at += info.channels) {
    const isInk = data
      .subarray(at, at + 3)
      .some((value, channel) => Math.abs(value - (paper[channel] ?? 0)) > 40);
    const pixel = at / info.channels;
    const [x, y] = [(pixel % info.width) - info.width / 2, Math.floor(pixel / info.width) - info.height / 2];
    if (isInk) farthest = Math.max(farthest, Math.hypot(x, y));
  }
  expect(farthest).toBeGreaterThan(info.width * 0.2);
  expect(farthest).toBeLessThan(info.width * 0.4);
});
