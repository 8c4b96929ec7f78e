import { execFileSync, spawnSync } from 'node:child_process';
import { installedBrowser } from '../lib/paper/installed-browser.ts';

/**
 * Path of a Chromium to test with: the system's, else Playwright's own, else the one that can be had here and now from
 * Playwright's or Debian's servers.
 *
 * @throws if the machine has none and can get none
 */
export function findBrowser(): string {
  const found = installedBrowser();
  if (found) return found;
  process.stderr.write('Installing Chromium…\n');
  const playwright = spawnSync('npx', ['playwright', 'install', 'chromium-headless-shell', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  const downloaded = playwright.status === 0 ? installedBrowser() : undefined;
  if (downloaded) return downloaded;
  execFileSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 'inherit'] });
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] });
  const installed = installedBrowser();
  if (!installed) throw new Error('No Chromium: install one, or name it in CHROMIUM_PATH.');
  return installed;
}
