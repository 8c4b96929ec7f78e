import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

/** What Lighthouse says of a page on its mobile profile: a mid-range phone on simulated slow 4G. */
export type Verdict = {
  /** Milliseconds. */
  largestContentfulPaint: number;
  cumulativeLayoutShift: number;
  /** Milliseconds. */
  totalBlockingTime: number;
  requests: number;
  /** Performance, accessibility, best practices, SEO: 0 to 100. */
  scores: number[];
};

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Starts a browser for measuring; `visit` opens a page in it cold, `stop` ends it. */
export async function startLighthouse(chromePath: string) {
  const chrome = await launch({
    chromePath,
    chromeFlags: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    async visit(url: string): Promise<Verdict> {
      const result = await lighthouse(url, {
        port: chrome.port,
        onlyCategories: categories,
        logLevel: 'error',
      });
      if (!result) throw new Error(`Lighthouse could not open ${url}`);
      const { audits, categories: judged } = result.lhr;
      const value = (audit: string): number => audits[audit]?.numericValue ?? Number.NaN;
      const requests = audits['network-requests']?.details;
      return {
        largestContentfulPaint: value('largest-contentful-paint'),
        cumulativeLayoutShift: value('cumulative-layout-shift'),
        totalBlockingTime: value('total-blocking-time'),
        requests: requests?.type === 'table' ? requests.items.length : Number.NaN,
        scores: categories.map((category) => Math.round((judged[category]?.score ?? 0) * 100)),
      };
    },
    async stop(): Promise<void> {
      chrome.kill();
    },
  };
}
