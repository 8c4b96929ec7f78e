import { expect, type Page, test } from 'playwright/test';
import { z } from 'zod';
import { templates } from './templates.ts';

/** The part of the browser's accessibility tree that the tests look at. https://chromedevtools.github.io/devtools-protocol/tot/Accessibility/ */
const value = z.object({ value: z.unknown().optional() }).optional();
const tree = z.object({
  nodes: z.array(
    z.object({
      nodeId: z.string(),
      ignored: z.boolean(),
      role: value,
      name: value,
      childIds: z.array(z.string()).default([]),
      properties: z
        .array(z.object({ name: z.string(), value: z.object({ value: z.unknown().optional() }) }))
        .default([]),
    }),
  ),
});
type Read = { role: string; name: string; level: unknown; text: string };

for (const address of [templates.article, templates.charts, '/articles/2021/ever-given-suez-en/']) {
  test(`what is read out of ${address} is the story, in its order`, async ({ page }) => {
    await page.goto(address);
    const read = await readOut(page);
    const roles = read.map(({ role }) => role);

    // The page's parts, each once, the story within the main part.
    const parts = ['banner', 'navigation', 'main', 'article', 'contentinfo'];
    expect(parts.map((part) => roles.indexOf(part))).toEqual(
      parts.map((part) => roles.indexOf(part)).toSorted((a, b) => a - b),
    );
    for (const part of ['banner', 'main', 'contentinfo'])
      expect(
        roles.filter((role) => role === part),
        part,
      ).toHaveLength(1);

    // Headings: the headline first, none skips a level.
    const levels = read.filter(({ role }) => role === 'heading').map(({ level }) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);

    // The story: its headline, standfirst and paragraphs, as the page's data and the story's own Markdown have them.
    const told = await page.evaluate(() => {
      const data = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      return { headline: document.querySelector('meta[property="og:title"]')?.getAttribute('content'), data };
    });
    expect(read.find(({ role }) => role === 'heading')?.name).toBe(told.headline);
    const paragraphs = await paragraphsOf(page, address);
    expect(paragraphs.length).toBeGreaterThan(3);
    const texts = read.filter(({ role }) => role === 'paragraph').map(({ text }) => plain(text));
    const places = paragraphs.map((paragraph) => texts.indexOf(plain(paragraph)));
    expect(places.map((place, index) => (place < 0 ? paragraphs[index] : null)).filter(Boolean)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));

    // Whatever is a figure, picture, navigation or aside says what it is.
    const unnamed = read.filter(
      ({ role, name }) => ['image', 'navigation', 'complementary', 'region'].includes(role) && !name,
    );
    expect(unnamed).toEqual([]);
  });
}

/** Paragraphs of the story's Markdown that hold words alone: no link, mark or drawing. */
async function paragraphsOf(page: Page, address: string): Promise<string[]> {
  const markdown = await (await page.request.get(`${address}index.md`)).text();
  return markdown
    .replace(/^---\n.*?\n---\n/s, '')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => /^[\p{L}«]/u.test(block) && !/[[\]*`_|\\<>]/.test(block) && block.length > 80);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All that is read out, in order. */
async function readOut(page: Page): Promise<Read[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = tree.parse(await session.send('Accessibility.getFullAXTree'));
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = (id: string): string => {
    const node = byId.get(id);
    if (!node) return '';
    if (node.role?.value === 'StaticText') return String(node.name?.value ?? '');
    return node.childIds.map(textOf).join('');
  };
  const read: Read[] = [];
  const walk = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    if (!node.ignored)
      read.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        level: node.properties.find(({ name }) => name === 'level')?.value.value,
        text: textOf(id),
      });
    for (const child of node.childIds) walk(child);
  };
  if (nodes[0]) walk(nodes[0].nodeId);
  return read;
}
