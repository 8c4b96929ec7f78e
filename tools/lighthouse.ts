import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';

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

/**
 * Lighthouse's report on a page. An audit that ended in an error of Lighthouse's own says nothing of the page, and would count as no
 * mark at all: the page is visited once more, and then the audit's error is ours to throw.
 */
async function reportOf(url: string, port: number, visits = 2): Promise<Result> {
  const result = await lighthouse(url, { port, onlyCategories: [...categories], logLevel: 'error' });
  if (!result) throw new Error(`Lighthouse could not open ${url}`);
  const broken = Object.values(result.lhr.audits).filter((audit) => audit.scoreDisplayMode === 'error');
  if (broken.length === 0) return result.lhr;
  if (visits > 1) return reportOf(url, port, visits - 1);
  throw new Error(
    `Lighthouse could not judge ${url}: ${broken.map((audit) => `${audit.id}: ${audit.errorMessage ?? 'no reason'}`).join('; ')}`,
  );
}

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
      const { audits, categories: judged } = await reportOf(url, chrome.port);
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
