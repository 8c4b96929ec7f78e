import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './browser.ts';
import { type Counts, playwrightCounts, vitestCounts } from './counts.ts';

/**
 * `npm test`: format and lint, an audit of packages, types, unit tests, build, end to end. Every step runs even if one before it
 * failed, so that one run shows all there is to mend. The last line counts over all of them: `N passed, N failed`.
 */
const reports = mkdtempSync(path.join(os.tmpdir(), 'naba-test-'));
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');
const total: Counts = { passed: 0, failed: 0 };

step('format and lint', ['biome', 'ci', '.']);
step('packages', ['node', 'tools/audit.ts']);
step('types', ['next', 'typegen'], ['tsc', '--noEmit']);
runner(
  'unit',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  () => vitestCounts(readFileSync(vitestReport, 'utf8')),
);
const built = step('build', ['npm', 'run', '--silent', 'build']);
if (built) {
  runner('end to end', ['playwright', 'test'], () =>
    playwrightCounts(readFileSync(playwrightReport, 'utf8')),
  );
}

rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A step without tests of its own counts as one. */
function step(name: string, ...commands: string[][]): boolean {
  const passed = commands.every((command) => run(name, command));
  add(passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return passed;
}

/** A runner that broke before it could count has failed, whatever it counted. */
function runner(name: string, command: string[], read: () => Counts): void {
  const passed = run(name, command);
  try {
    const counts = read();
    add(passed || counts.failed > 0 ? counts : { ...counts, failed: 1 });
  } catch {
    add({ passed: 0, failed: 1 });
  }
}

function run(name: string, [command = '', ...args]: string[]): boolean {
  process.stdout.write(`\n── ${name}: ${command} ${args.filter((arg) => !arg.startsWith('--')).join(' ')}\n`);
  const environment = {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
  };
  if (command === 'playwright') Object.assign(environment, { CHROMIUM_PATH: findBrowser() });
  return spawnSync(command, args, { stdio: 'inherit', env: environment }).status === 0;
}

function add({ passed, failed }: Counts): void {
  total.passed += passed;
  total.failed += failed;
}
