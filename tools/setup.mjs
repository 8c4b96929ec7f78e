import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Installs what the lockfile asks for, if it is not there. Runs before every command on whatever Node the machine has
 * (20 or newer); the command itself then finds the Node that the project pins, in node_modules/.bin. Once, the desk gets ready.
 */
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const pinnedNode = 'node_modules/.bin/node';

const wasInstalled = isInstalled();
if (!wasInstalled) {
  process.stderr.write('Installing packages…\n');
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
}
if (!existsSync(pinnedNode)) linkNode();
if (!existsSync(pinnedNode) && Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(
    `No Node comes with the packages for ${process.platform}-${process.arch}, and this is Node ${process.versions.node}: install Node 24 or newer.\n`,
  );
  process.exit(1);
}
if (!wasInstalled) getReady();

/** npm notes what it installed in a lockfile of its own; optional packages of other platforms are missing from it. */
function isInstalled() {
  let installed;
  try {
    installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8'));
  } catch {
    return false;
  }
  return Object.entries(lockfile.packages).every(
    ([name, { version, optional }]) =>
      name === '' || installed.packages[name]?.version === version || (optional && !installed.packages[name]),
  );
}

/** npm 10 removes the Nodes of other platforms, and with them the command of this one's, which has the same name. */
function linkNode() {
  const { optionalDependencies } = lockfile.packages[''];
  const name = Object.keys(optionalDependencies).find((one) => existsSync(`node_modules/${one}`));
  if (name) npm('rebuild', '--ignore-scripts', '--loglevel=error', name);
}

function npm(...args) {
  try {
    execFileSync('npm', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  } catch {
    process.stderr.write('The packages could not be installed; npm says why above.\n');
    process.exit(1);
  }
}

/** What fails here, each command of the desk tries again, and says so. */
function getReady() {
  const node = existsSync(pinnedNode) ? pinnedNode : process.execPath;
  spawnSync(node, ['lib/desk/get-ready.ts'], { stdio: 'ignore' });
}
