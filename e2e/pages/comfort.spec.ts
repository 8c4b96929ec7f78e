import { expect, type Page, test } from 'playwright/test';
import { inWrongLanguage } from './in-wrong-language.ts';
import { templates, widths } from './templates.ts';
import { views } from './views.ts';

/**
 * What readers need who see or point otherwise, and what axe does not look at. https://www.w3.org/TR/WCAG22/
 */

// The tests add styles of their own, as readers do.
test.use({ bypassCSP: true });

/** 1.4.12 as it stands, though Arabic letters are never spaced. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

const styles = {
  'with letters of 200 %': 'html { font-size: 200% }',
  'with spaced text': spaced,
};

for (const width of widths) {
  for (const [name, view] of Object.entries(views)) {
    test(`${name} at ${width} px: text, targets, words and drawings`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await view(page);
      expect(await page.evaluate(crowded), 'targets').toEqual([]);
      expect(await page.evaluate(inWrongLanguage), 'words in another language').toEqual([]);
      expect(await page.evaluate(unnamedDrawings), 'drawings').toEqual([]);
      for (const [how, content] of Object.entries(styles)) {
        const style = await page.addStyleTag({ content });
        expect(await lost(page), how).toEqual([]);
        await style.evaluate((element) => element.parentNode?.removeChild(element));
      }
    });
  }
}

for (const [name, view] of Object.entries(views)) {
  test(`${name} at 400 %: nothing is lost on a screen of 1280 × 1024`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await view(page);
    expect(await lost(page)).toEqual([]);
  });
}

test.describe('in forced colours', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`marks and lines stand out, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      await page.goto(templates.charts);
      const [canvas, text] = await systemColours(page);
      expect(canvas).not.toBe(text);
      for (const selector of ['.chart .line', '.chart svg text'])
        for (const shape of await page.locator(selector).all()) {
          const { stroke, fill } = await shape.evaluate((element) => {
            const style = getComputedStyle(element);
            return { stroke: style.stroke, fill: style.fill };
          });
          expect(selector.endsWith('text') ? fill : stroke).not.toBe(canvas);
        }
      await page.goto(templates.section);
      const current = page.locator('header [aria-current]');
      expect(await current.evaluate((element) => getComputedStyle(element).borderBlockStartWidth)).toBe(
        '4px',
      );
      expect(await current.evaluate((element) => getComputedStyle(element).borderBlockStartColor)).not.toBe(
        canvas,
      );
      await page.goto(templates.topic);
      const dot = await page
        .locator('.tl > li')
        .first()
        .evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
      expect(dot).not.toBe(canvas);
    });
  }
});

test('a page glides to where it goes, and not for who wants no motion', async ({ page }) => {
  await page.goto(templates.article);
  for (const [reducedMotion, behavior] of [
    ['no-preference', 'smooth'],
    ['reduce', 'auto'],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe(
      behavior,
    );
  }
});

/** What is cut off, and whether one has to scroll sideways. */
async function lost(page: Page): Promise<string[]> {
  const isWider = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return [...(isWider ? ['The page is wider than the screen.'] : []), ...(await page.evaluate(clipped))];
}

async function systemColours(page: Page): Promise<[string, string]> {
  return page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const colour = (name: string): string => {
      probe.setAttribute('style', `color: ${name}; forced-color-adjust: none`);
      return getComputedStyle(probe).color;
    };
    const colours: [string, string] = [colour('Canvas'), colour('CanvasText')];
    probe.remove();
    return colours;
  });
}

/** Text that a box cuts off and no reader can scroll to. What a link shows the beginning of, it leads to. */
function clipped(): string[] {
  return [...document.querySelectorAll('body *')].flatMap((element) => {
    const { overflowX, overflowY, clipPath, textOverflow, fontSize } = getComputedStyle(element);
    if (clipPath === 'inset(50%)' || element.closest('svg, input')) return [];
    const isBeginning = element.matches('a[href]') && textOverflow === 'ellipsis';
    if (isBeginning && element.clientWidth >= 8 * Number.parseFloat(fontSize)) return [];
    const cut =
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
    return cut ? [`${element.className}: ${element.textContent?.slice(0, 40)}`] : [];
  });
}

/** 2.5.8 Target Size (Minimum), with its exceptions for spacing and for links in a line of text, of which no button makes use. */
function crowded(): string[] {
  const side = 24;
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary')].flatMap(
    (element) => {
      const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      const [box] = boxes;
      if (!box || !element.checkVisibility() || element.matches('.skip')) return [];
      const whole = element.getBoundingClientRect();
      return [{ element, box: whole }];
    },
  );
  const isSmall = ({ width, height }: DOMRect): boolean => width < side - 0.5 || height < side - 0.5;
  /** Whether its size is that of the line of text it stands in. */
  const isInText = (element: Element): boolean => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, td, figcaption, dd');
    const own = element.textContent?.trim() ?? '';
    return (block?.textContent?.trim().length ?? 0) > own.length;
  };
  const nameOf = (element: Element) => element.getAttribute('aria-label') ?? element.textContent;
  const sizeOf = ({ width, height }: DOMRect) => `${Math.round(width)}×${Math.round(height)}`;
  const middle = ({ left, top, width, height }: DOMRect) => ({ x: left + width / 2, y: top + height / 2 });
  return targets.flatMap(({ element, box }) => {
    if (!isSmall(box)) return [];
    if (element.matches('button, select')) return [`${nameOf(element)} ${sizeOf(box)}`];
    if (isInText(element)) return [];
    const { x, y } = middle(box);
    const tooNear = targets.find((other) => {
      if (other.element === element) return false;
      if (isSmall(other.box)) {
        const at = middle(other.box);
        return Math.hypot(at.x - x, at.y - y) < side;
      }
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < side / 2;
    });
    return tooNear ? [`${nameOf(element)} ${sizeOf(box)} by ${nameOf(tooNear.element)}`] : [];
  });
}

/** Drawings that are neither hidden from those who cannot see them nor say what they are. */
function unnamedDrawings(): string[] {
  return [...document.querySelectorAll('svg, img')].flatMap((drawing) => {
    if (drawing.closest('[aria-hidden="true"]')) return [];
    const named = drawing.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name =
      drawing.getAttribute('aria-label') ||
      drawing.getAttribute('alt') ||
      named.map((id) => document.getElementById(id)?.textContent ?? '').join('');
    const isDrawing = drawing.tagName === 'IMG' || drawing.getAttribute('role') === 'img';
    return name && isDrawing ? [] : [drawing.outerHTML.slice(0, 120)];
  });
}
