import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { edition, pageFiles } from './edition-files.ts';

const hasJava = spawnSync('java', ['-version']).status === 0;

test('the HTML checker finds no error on any page', async () => {
  test.setTimeout(180_000);
  const files = pageFiles().map((file) => path.join(edition, file));
  expect(files.length).toBeGreaterThan(10);
  expect(hasJava ? checkWithNu(files) : await checkWithHtmlValidate(files)).toEqual([]);
});

/** The Nu checker, behind validator.w3.org. */
function checkWithNu(files: string[]): string[] {
  const jar = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar');
  const run = spawnSync('java', ['-jar', jar, '--errors-only', '--exit-zero-always', ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(run.status, run.stderr).toBe(0);
  return run.stderr
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('Picked up') && !isYoungerThanChecker(line));
}

/** CSS that the checker does not know yet: https://www.w3.org/TR/css-view-transitions-2/, https://www.w3.org/TR/css-anchor-position-1/ */
const youngerCss = [
  'Unrecognized at-rule “@view-transition”',
  "Property “position-area” doesn't exist.",
  "Property “position-try-fallbacks” doesn't exist.",
];

/** A rule that it cannot read at all is known by where it says so. */
const youngerSelector = '::view-transition-group(root)';

function isYoungerThanChecker(error: string): boolean {
  if (youngerCss.some((words) => error.endsWith(words))) return true;
  const [, file, line, column] = /^"file:(.+)":(\d+)\.(\d+)-.+ CSS: Parse Error\.$/.exec(error) ?? [];
  if (!file) return false;
  const written = readFileSync(file, 'utf8').split('\n')[Number(line) - 1] ?? '';
  return written
    .slice(0, Number(column) + 2)
    .slice(-youngerSelector.length - 4)
    .includes(youngerSelector);
}

async function checkWithHtmlValidate(files: string[]): Promise<string[]> {
  const { HtmlValidate } = await import('html-validate');
  const checker = new HtmlValidate({ extends: ['html-validate:standard'] });
  const { results } = await checker.validateMultipleFiles(files);
  return results.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ severity }) => severity === 2)
      .map(({ line, column, message }) => `${filePath}:${line}:${column} ${message}`),
  );
}
