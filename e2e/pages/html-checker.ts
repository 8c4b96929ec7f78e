import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect } from 'playwright/test';

const hasJava = spawnSync('java', ['-version']).status === 0;

/** What the HTML checker finds wrong in files, a line each. */
export async function htmlErrors(files: string[]): Promise<string[]> {
  return hasJava ? checkWithNu(files) : checkWithHtmlValidate(files);
}

/** The Nu checker, behind validator.w3.org. */
function checkWithNu(files: string[]): string[] {
  const jar = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar');
  const run = spawnSync('java', ['-jar', jar, '--errors-only', '--exit-zero-always', ...files], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(run.status, run.stderr).toBe(0);
  return run.stderr.split('\n').filter((line) => line !== '' && !line.startsWith('Picked up'));
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
