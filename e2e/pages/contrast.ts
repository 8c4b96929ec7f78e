import type { Page } from 'playwright/test';

/** Contrast of two colours of a page, by the names of their tokens (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export async function contrast(page: Page, ink: string, paper: string): Promise<number> {
  const [darker = 0, lighter = 0] = [await luminance(page, ink), await luminance(page, paper)].sort(
    (a, b) => a - b,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

async function luminance(page: Page, token: string): Promise<number> {
  const colour = await page.evaluate((name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((channel) =>
    linear(Number(channel) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
