import { expect, type Page, test } from 'playwright/test';
import { widths } from './templates.ts';
import { views } from './views.ts';

/** A place where the keyboard stops: its first and last box on the page, as the text flows. */
type Stop = {
  name: string;
  /** Whether what holds it and the stop before runs so. */
  rightToLeft: boolean;
  first: Box;
  last: Box;
  /** What is wrong with how it is seen. */
  fault: string | null;
};
type Box = { left: number; right: number; top: number; bottom: number };

for (const width of widths) {
  test.describe(`by keyboard at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });
    for (const [name, view] of Object.entries(views)) {
      test(`${name} is walked through in the order of reading, and one sees where`, async ({ page }) => {
        test.setTimeout(90_000);
        await view(page);
        const stops = await walk(page);
        expect(stops.length).toBeGreaterThan(5);
        expect(stops.flatMap(({ name: where, fault }) => (fault ? [`${where}: ${fault}`] : []))).toEqual([]);
        // The way to the content lies over the page while it has the focus.
        const [, ...inPage] = stops;
        const jumps = inPage.flatMap((stop, index) => {
          const before = inPage[index - 1];
          return before && !follows(before, stop) ? [`${before.name} → ${stop.name}`] : [];
        });
        expect(jumps).toEqual([]);
      });
    }
  });
}

/** Pixels by which boxes of one line may overlap, or lie lower than each other. */
const tolerance = 6;

/** Whether a stop lies below the one before, or further on in the direction of the text: on its line or in the next column. */
function follows(before: Stop, { first, rightToLeft }: Stop): boolean {
  if (middle(first) > middle(before.last) + tolerance) return true;
  return rightToLeft
    ? first.right <= before.last.left + tolerance
    : first.left >= before.last.right - tolerance;
}

function middle({ top, bottom }: Box): number {
  return (top + bottom) / 2;
}

/** Presses Tab until the page has no more. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 300; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(look);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('The keyboard does not come to an end.');
}

async function look(): Promise<Stop | null> {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const boxesOf = () => [...focused.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isSeen = () =>
    boxesOf().some((box) => {
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return hit !== null && (focused.contains(hit) || hit.contains(focused));
    });
  // A page goes to what has the focus when it is drawn next, on a busy machine some frames later.
  for (let frames = 0; frames < 60 && !isSeen(); frames += 1) await new Promise(requestAnimationFrame);
  const seen = isSeen();
  const boxes = boxesOf();
  const name = (focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim().slice(0, 40);
  const onPage = (box: DOMRect | undefined): Box => ({
    left: (box?.left ?? 0) + scrollX,
    right: (box?.right ?? 0) + scrollX,
    top: (box?.top ?? 0) + scrollY,
    bottom: (box?.bottom ?? 0) + scrollY,
  });
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const first = boxes[0];
  // Two stops are in the order of what holds both: a list turns by the page, each of its stories by its own language.
  const before: unknown = Reflect.get(globalThis, 'before');
  let around: Element = focused;
  while (before instanceof Element && !around.contains(before))
    around = around.parentElement ?? document.body;
  Reflect.set(globalThis, 'before', focused);
  return {
    name,
    rightToLeft: getComputedStyle(around).direction === 'rtl',
    first: onPage(first),
    last: onPage(boxes.at(-1)),
    fault:
      outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2
        ? 'has no outline'
        : !seen
          ? 'is hidden or out of sight'
          : null,
  };
}
