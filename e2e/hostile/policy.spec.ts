import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { addressOf, edition, pageFiles } from '../pages/edition-files.ts';
import { deductions, directivesOf } from './observatory.ts';

/** The policy that each page of the site's own edition bears, in its head and in the headers it is served with. */

test('the Observatory takes no point off any kind of page', async ({ request }) => {
  for (const address of [
    '/',
    '/articles/2017/lavrov-tillerson-moscow/',
    '/search/',
    '/nowhere/',
    '/articles/2017/lavrov-tillerson-moscow',
    '/feed.xml',
    '/robots.txt',
  ]) {
    const response = await request.get(address, { maxRedirects: 0 });
    const headers = response.headers();
    expect({ address, broken: deductions({ headers, html: await response.text() }) }).toEqual({
      address,
      broken: [],
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  }
});

test('both policies of every page allow its own styles and scripts by their hash, and nothing else inline', async ({
  request,
}) => {
  const served = directivesOf((await request.get('/')).headers()['content-security-policy'] ?? '');
  for (const file of pageFiles()) {
    const html = readFileSync(path.join(edition, file), 'utf8');
    const [, content = ''] =
      /<meta http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(html) ?? [];
    const borne = directivesOf(content.replaceAll('&#x27;', "'"));
    const inline = {
      'style-src': hashesOf(html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)),
      'script-src': hashesOf(
        html.matchAll(
          /<script(?![^>]*(?: src=| data-src=| type="application\/ld\+json"))[^>]*>(.*?)<\/script>/gs,
        ),
      ),
    };
    expect({ file, default: borne.get('default-src') }).toEqual({ file, default: ["'none'"] });
    for (const [directive, hashes] of Object.entries(inline)) {
      if (html.includes('<main'))
        expect({ file, sources: borne.get(directive) }).toEqual({ file, sources: ["'self'", ...hashes] });
      for (const source of hashes) expect(served.get(directive), file).toContain(source);
    }
    expect(content).not.toContain('unsafe');
    expect(html.indexOf(content), file).toBeLessThan(1024);
  }
});

test('no page breaks its own policy', async ({ page }) => {
  const broken: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      broken.push(`${page.url()} ${message.text()}`);
  });
  const kinds = new Map(pageFiles().map((file) => [file.replace(/[^/]+\/index\.html$/, '*'), file]));
  for (const file of kinds.values()) {
    await page.goto(addressOf(file));
    expect(await page.evaluate(() => getComputedStyle(document.body).margin), file).toBe('0px');
  }
  expect(broken).toEqual([]);
});

function hashesOf(elements: Iterable<RegExpExecArray>): string[] {
  return Array.from(
    elements,
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
