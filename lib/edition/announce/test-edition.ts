import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

/** The address that the edition is built for. */
export const origin = 'http://localhost:3000';

/** What the machine's own environment may say is not for tests. */
const nobody = { INDEXNOW_KEY: '', INDEXNOW_ENDPOINT: '', WEBSUB_HUBS: '' };

/** A folder of editions with one edition; for unit tests of commands; `using` removes it. */
export class TestEdition {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'naba-edition-'));

  constructor() {
    mkdirSync(path.join(this.folder, '20170401T000000000Z'));
    symlinkSync('20170401T000000000Z', path.join(this.folder, 'current'));
  }

  write(name: string, content: string): void {
    const file = path.join(this.folder, 'current', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Writes pages and the sitemap that lists them. */
  pages(pages: Record<string, string>): void {
    for (const [address, html] of Object.entries(pages)) this.write(`${address}index.html`, html);
    const urls = Object.keys(pages).map((address) => `<url><loc>${origin}${address}</loc></url>`);
    this.write(
      'sitemaps/pages.xml',
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`,
    );
  }

  /** Runs `npm run announce` with these variables and no other receivers. */
  async announce(
    environment: Record<string, string>,
    ...options: string[]
  ): Promise<{ code: number; output: string; errors: string }> {
    const child = spawn(process.execPath, ['lib/edition/announce/announce.ts', ...options], {
      env: { ...process.env, ...nobody, SITE_URL: origin, EDITION_DIR: this.folder, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [output, errors] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close'),
    ]);
    return { code: child.exitCode ?? 1, output, errors };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
