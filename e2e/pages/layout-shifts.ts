import type { Page } from 'playwright/test';

/** How often anything moved on a page by itself, type that came late included (https://wicg.github.io/layout-instability/). */
export function layoutShifts(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    return observer.takeRecords().length;
  });
}
