import { z } from 'zod';

export type Counts = { passed: number; failed: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** Counts of Vitest's JSON report. A file that could not be loaded holds no test, and has failed. */
export function vitestCounts(report: string): Counts {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = vitestReport.parse(JSON.parse(report));
  return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
}

/** Counts of Playwright's JSON report. A test that passes only sometimes has failed. */
export function playwrightCounts(report: string): Counts {
  const { expected, unexpected, flaky } = playwrightReport.parse(JSON.parse(report)).stats;
  return { passed: expected, failed: unexpected + flaky };
}
