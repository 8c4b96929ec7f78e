import { expect, it } from 'vitest';
import { auditVerdict } from './audit-verdict.ts';
import { lockfileSchema } from './lockfile.ts';

const lockfile = lockfileSchema.parse({
  lockfileVersion: 3,
  packages: { 'node_modules/a': {}, 'node_modules/b': { dev: true } },
});

function report(name: string, severity: string): string {
  const via = [{ title: 'It breaks', url: 'https://advisory.example/1' }];
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: { [name]: { severity, nodes: [`node_modules/${name}`], via } },
  });
}

it('fails where production is vulnerable', () => {
  expect(auditVerdict(report('a', 'high'), lockfile)).toEqual({
    lines: ['a (production, high): It breaks https://advisory.example/1'],
    passed: false,
  });
  expect(auditVerdict(report('a', 'low'), lockfile).passed).toBe(true);
});

it('tells of tests that are', () => {
  expect(auditVerdict(report('b', 'critical'), lockfile)).toEqual({
    lines: ['b (tests alone, critical): It breaks https://advisory.example/1'],
    passed: true,
  });
});

it('says when there is nothing to say', () => {
  expect(auditVerdict('{"auditReportVersion":2,"vulnerabilities":{}}', lockfile).lines).toEqual([
    'No known vulnerabilities.',
  ]);
  for (const output of ['', '{"message":"405 Method Not Allowed","error":{}}', 'not JSON'])
    expect(auditVerdict(output, lockfile)).toEqual({
      lines: ['The registry does not say what is vulnerable; not looked at.'],
      passed: true,
    });
});
