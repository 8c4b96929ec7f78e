import { pathToFileURL } from 'node:url';
import type { ReportLanguage } from '../options.ts';
import { rules } from '../rules/all-rules.ts';
import type { Remark } from './remark.ts';

/**
 * The remarks as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html), which code hosts show beside a change.
 * Its columns count UTF-16 units.
 */
export function sarifReport(remarks: readonly Remark[], language: ReportLanguage): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'naba check',
            rules: rules.map(({ id, says, severity }) => ({
              id,
              shortDescription: { text: says[language] },
              defaultConfiguration: { level: severity },
            })),
          },
        },
        originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(process.cwd()).href}/` } },
        results: remarks.map(({ file, line, column, endLine, endColumn, rule, severity, message }) => ({
          ruleId: rule,
          level: severity,
          message: { text: message[language] },
          locations: [
            {
              physicalLocation: {
                artifactLocation: file.startsWith('/')
                  ? { uri: pathToFileURL(file).href }
                  : { uri: encodeURI(file), uriBaseId: 'ROOT' },
                region: { startLine: line, startColumn: column, endLine, endColumn },
              },
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
