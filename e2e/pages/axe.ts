import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** What axe leaves out unless it is asked: text that stands out by 7:1, and targets of 24 pixels. By night nothing is another but colours. */
const asked = {
  light: { rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } },
  dark: { runOnly: ['color-contrast-enhanced', 'link-in-text-block'] },
};

/** What axe finds wrong with a page, a line for each rule. */
export async function axeFindings(page: Page, colorScheme: keyof typeof asked): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).options(asked[colorScheme]).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
