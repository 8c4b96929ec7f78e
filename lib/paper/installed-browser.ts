import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { site } from '../site.ts';

const systemBrowsers = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium on this machine: the one that `CHROMIUM_PATH` names, else the system's, else Playwright's own. */
export function installedBrowser(): string | undefined {
  return (
    [site.chromium, ...systemBrowsers, chromium.executablePath()].find((file) => file && existsSync(file)) ??
    undefined
  );
}
