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
  /** 0 to 100. */
  scores: Record<Category, number>;
};

const categories = ['performance', 'accessibility', 'best-practices', 'seo', 'agentic-browsing'] as const;
export type Category = (typeof categories)[number];

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
        onlyCategories: [...categories],
        logLevel: 'error',
      });
      if (!result) throw new Error(`Lighthouse could not open ${url}`);
      const { audits, categories: judged } = result.lhr;
      const score = (category: Category): number => Math.round((judged[category]?.score ?? 0) * 100);
      const value = (audit: string): number => audits[audit]?.numericValue ?? Number.NaN;
      const requests = audits['network-requests']?.details;
      return {
        largestContentfulPaint: value('largest-contentful-paint'),
        cumulativeLayoutShift: value('cumulative-layout-shift'),
        totalBlockingTime: value('total-blocking-time'),
        requests: requests?.type === 'table' ? requests.items.length : Number.NaN,
        scores: {
          performance: score('performance'),
          accessibility: score('accessibility'),
          'best-practices': score('best-practices'),
          seo: score('seo'),
          'agentic-browsing': score('agentic-browsing'),
        },
      };
    },
    async stop(): Promise<void> {
      chrome.kill();
    },
  };
}
