import { z } from 'zod';
import type { Lockfile } from './lockfile.ts';

/** What `npm audit --json` prints where the registry answered (auditReportVersion 2), as far as it is looked at. */
const reportSchema = z.object({
  auditReportVersion: z.literal(2),
  vulnerabilities: z.record(
    z.string(),
    z.object({
      severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']),
      /** Folders of the packages. */
      nodes: z.array(z.string()),
      /** Advisories, or names of packages that have them. */
      via: z.array(z.union([z.string(), z.object({ title: z.string(), url: z.string() })])),
    }),
  ),
});

/**
 * What an audit says: vulnerabilities that readers or builds can meet fail it, those of tests alone are told.
 *
 * @param output of `npm audit --json`
 */
export function auditVerdict(output: string, { packages }: Lockfile): { lines: string[]; passed: boolean } {
  const { data: report } = reportSchema.safeParse(parsed(output));
  if (!report)
    return { lines: ['The registry does not say what is vulnerable; not looked at.'], passed: true };
  const found = Object.entries(report.vulnerabilities).map(([name, { severity, nodes, via }]) => {
    const isProduction = nodes.some((folder) => packages[folder]?.dev !== true);
    const reasons = via.map((one) => (typeof one === 'string' ? `by ${one}` : `${one.title} ${one.url}`));
    return {
      line: `${name} (${isProduction ? 'production' : 'tests alone'}, ${severity}): ${reasons.join('; ')}`,
      fails: isProduction && severity !== 'info' && severity !== 'low',
    };
  });
  if (found.length === 0) return { lines: ['No known vulnerabilities.'], passed: true };
  return { lines: found.map(({ line }) => line), passed: !found.some(({ fails }) => fails) };
}

function parsed(output: string): unknown {
  try {
    return JSON.parse(output);
  } catch {
    return null;
  }
}
