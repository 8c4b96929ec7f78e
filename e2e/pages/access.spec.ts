import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { widths } from './templates.ts';
import { views } from './views.ts';

/** What axe leaves out unless it is asked: text that stands out by 7:1, and targets of 24 pixels. By night nothing is another but colours. */
const asked = {
  light: { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } },
  dark: { runOnly: ['color-contrast-enhanced', 'link-in-text-block'] },
};

for (const colorScheme of ['light', 'dark'] as const) {
  const options = asked[colorScheme];
  for (const width of widths) {
    test.describe(`${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });
      for (const [name, view] of Object.entries(views)) {
        test(`axe finds nothing on ${name}`, async ({ page }) => {
          await view(page);
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
