import { expect, test } from 'playwright/test';
import { axeFindings } from './axe.ts';
import { widths } from './templates.ts';
import { views } from './views.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of widths) {
    test.describe(`${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const [name, view] of Object.entries(views)) {
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          await view(page);
          expect(await axeFindings(page, colorScheme)).toEqual([]);
        });
      }
    });
  }
}
