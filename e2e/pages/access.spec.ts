import { expect, test } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { widths } from './templates.ts';
import { views } from './views.ts';

for (const width of widths) {
  for (const [name, view] of Object.entries(views)) {
    test(`axe finds nothing on ${name} at ${width} px, by day and by night`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await view(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeFindings(page, colorScheme), colorScheme).toEqual([]);
      }
    });
  }
}
