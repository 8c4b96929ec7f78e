import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../../tools/browser.ts';
import { directionOf } from '../../arabic/direction.ts';
import { isolated } from '../../arabic/isolated.ts';
import { placeMap } from '../../article/place-map.ts';
import { dayColours } from '../day-colours.ts';
import { CardDrawer } from './card-drawer.ts';
import { cardSize } from './card-layout.ts';
import { type Faces, loadFaces } from './faces.ts';
import { type CardContent, drawCard, planCard } from './share-card.ts';
import { typeset } from './typeset.ts';

const cache = mkdtempSync(path.join(os.tmpdir(), 'naba-cards-'));
const map = placeMap({ name: 'درنة', lat: 32.767, lon: 22.6367 }, 'ar');
const plain: CardContent = {
  headline: 'لافروف وتيلرسون يتفقان على مواصلة الحديث',
  kicker: 'العالم',
  date: 'الخميس 13 نيسان/أبريل 2017',
  map: null,
  language: 'ar',
};

let faces: Faces;
let browser: Browser;

beforeAll(async () => {
  faces = await loadFaces(cache);
  browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
}, 600_000);

afterAll(async () => {
  await browser.close();
  rmSync(cache, { recursive: true, force: true });
});

const headlines: Partial<CardContent>[] = [
  { headline: 'روسيا وتركيا وإيران توقّع مذكرة مناطق خفض التصعيد في سوريا', map },
  { headline: 'قطر تهزم اليابان 3-1 وتحرز كأس آسيا لأول مرة', map },
  { headline: 'سهم أرامكو السعودية يقفز 10٪ في أول أيام تداوله' },
  { headline: 'مشروع القرار S/2017/315 أمام مجلس الأمن', map },
  { headline: 'تلسكوب James Webb يكشف أولى صوره، والمدمرة USS Porter (DDG-78) في المتوسط' },
  { headline: 'ناسا تطلق «أرتميس 1» نحو القمر بأقوى صاروخ صنعته', map },
  { headline: 'Suez Canal reopens after stranded container ship is freed', language: 'en', map },
  { headline: 'دانشمندان نخستین تصویر از یک سیاه‌چاله را منتشر می‌کنند', language: 'fa' },
];

describe('a share card', () => {
  it.each(headlines)(
    'has each word where Chromium puts it: $headline',
    async (content) => {
      const [headline] = (await planCard({ ...plain, ...content }, faces.headline)).texts;
      if (!headline) throw new Error('A card has a headline.');
      const drawn = await typeset(headline, cardSize);
      const page = await browser.newPage({ viewport: cardSize, deviceScaleFactor: 1 });
      await page.setContent(`<style>${unwan()}</style>`);
      await page.evaluate(layOut, {
        text: headline.lines.map((line) => isolated(line, headline.language)).join('\n'),
        direction: directionOf(headline.language),
        size: headline.size,
        colour: dayColours[headline.colour],
        lineHeight: Math.round(headline.size * headline.lineHeight),
      });
      const shown = await ink(sharp(await page.screenshot()));
      const words = await page.evaluate(wordBoxes);
      await page.close();
      expect(words.map(({ text }) => text.replace(/[\u2066-\u2069]/g, '')).join(' ')).toBe(content.headline);
      const card = await ink(sharp(drawn?.data, { ...(drawn && { raw: drawn.info }) }));
      const { left, top } = shown.edges;
      for (const { text, ...word } of words) {
        const box = {
          left: word.left - left,
          right: word.right - left,
          top: word.top - top,
          bottom: word.bottom - top,
        };
        const [here, there] = [weigh(card, box), weigh(shown, box)];
        // Pango puts each glyph on a whole pixel, which adds up over a line; a space is a quarter of an em.
        expect(Math.abs(here.middle - there.middle), text).toBeLessThan(headline.size * 0.08);
        expect(here.amount / there.amount, text).toBeGreaterThan(0.9);
        expect(here.amount / there.amount, text).toBeLessThan(1.1);
      }
    },
    60_000,
  );

  it('is a PNG of the size that sharers show, no heavier than 60 KB, drawn once', async () => {
    const drawer = await CardDrawer.create(cache);
    const file = await drawer.draw({ ...plain, map });
    const { format, width, height } = await sharp(file).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...cardSize });
    expect(readFileSync(file).length).toBeLessThanOrEqual(60 * 1024);
    expect(await drawer.draw({ ...plain, map })).toBe(file);
    expect(await drawer.draw({ ...plain, headline: 'عنوان آخر' })).not.toBe(file);
  });

  it.each([
    ['markup', '</text><script>alert(1)</script><image href="file:///etc/passwd"/> &lt; &bogus; ]]>'],
    ['no letters', '\u200f\u2066 \u2069 🎉'],
    ['one endless word', 'ا'.repeat(3000)],
    ['too many words', 'كلمة '.repeat(300)],
  ])('stands whatever its headline holds: %s', async (_, headline) => {
    const card = await drawCard(await planCard({ ...plain, headline, map }, faces.headline));
    const { width, height } = await card
      .png()
      .toBuffer({ resolveWithObject: true })
      .then(({ info }) => info);
    expect({ width, height }).toEqual(cardSize);
  });
});

function unwan(): string {
  const data = readFileSync('app/fonts/naba-unwan.woff2').toString('base64');
  return `@font-face{font-family:Unwan;font-weight:700;src:url(data:font/woff2;base64,${data})}`;
}

type Layout = { text: string; direction: string; size: number; colour: string; lineHeight: number };

/** Runs in the browser: sets lines as a page would. */
async function layOut({ text, direction, size, colour, lineHeight }: Layout) {
  document.documentElement.dir = direction;
  document.body.style.font = `700 ${size}px/${lineHeight}px Unwan`;
  document.body.style.color = colour;
  document.body.style.whiteSpace = 'pre';
  document.body.style.paddingBlock = '1em';
  document.body.textContent = text;
  await document.fonts.load(document.body.style.font, 'نبأ');
}

/** Runs in the browser: where each word stands, in the order in which it is read. */
function wordBoxes() {
  const node = document.body.firstChild;
  if (!(node instanceof Text)) return [];
  return [...node.data.matchAll(/\S+/g)].map((word) => {
    const range = document.createRange();
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    // The face's own box is as high as two lines.
    const middle = (top + bottom) / 2;
    const half = Number.parseFloat(getComputedStyle(document.body).lineHeight) / 2;
    return { text: word[0], left, right, top: middle - half, bottom: middle + half };
  });
}

type Box = { left: number; right: number; top: number; bottom: number };

/** How light a picture is, and where its ink begins. */
type Ink = { light: Buffer; width: number; height: number; edges: { left: number; top: number } };

async function ink(picture: Sharp): Promise<Ink> {
  const { data, info } = await picture
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  const edges = { left: width, top: height };
  for (const [index, value] of data.entries()) {
    if (value > 128) continue;
    edges.left = Math.min(edges.left, index % width);
    edges.top = Math.min(edges.top, Math.floor(index / width));
  }
  return { light: data, width, height, edges };
}

/** How much ink lies in a box, and where its middle is. The box counts from where the ink begins, in pixels. */
function weigh({ light, width, height, edges }: Ink, box: Box): { amount: number; middle: number } {
  let [amount, moment] = [0, 0];
  for (
    let y = Math.max(0, Math.floor(box.top + edges.top));
    y < Math.min(height, box.bottom + edges.top);
    y += 1
  ) {
    for (
      let x = Math.max(0, Math.floor(box.left + edges.left));
      x < Math.min(width, box.right + edges.left);
      x += 1
    ) {
      const dark = 255 - (light[y * width + x] ?? 255);
      amount += dark;
      moment += dark * (x - edges.left);
    }
  }
  return { amount, middle: moment / amount };
}
