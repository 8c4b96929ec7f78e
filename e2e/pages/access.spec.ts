import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { templates, widths } from './templates.ts';

/** By night nothing is another but colours. */
const asked = { light: {}, dark: { runOnly: ['color-contrast', 'link-in-text-block'] } };

for (const colorScheme of ['light', 'dark'] as const) {
  const options = asked[colorScheme];
  for (const width of widths) {
    test.describe(`${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const [name, address] of Object.entries(templates)) {
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          await page.goto(address);
          const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
          const summary = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
          );
          expect(summary).toEqual([]);
        });
      }
    });
  }
}
