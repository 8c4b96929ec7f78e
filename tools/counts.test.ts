import { describe, expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from './counts.ts';

describe('vitestCounts', () => {
  it('counts tests', () => {
    const report = { numPassedTests: 7, numFailedTests: 2, numFailedTestSuites: 1 };
    expect(vitestCounts(JSON.stringify(report))).toEqual({ passed: 7, failed: 2 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const report = { numPassedTests: 7, numFailedTests: 0, numFailedTestSuites: 1 };
    expect(vitestCounts(JSON.stringify(report))).toEqual({ passed: 7, failed: 1 });
  });
});

describe('playwrightCounts', () => {
  it('counts a flaky test as a failure', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } };
    expect(playwrightCounts(JSON.stringify(report))).toEqual({ passed: 5, failed: 2 });
  });
});
