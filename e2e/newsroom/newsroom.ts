import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';

export type RunningServer = { origin: string; stop(): Promise<void> };

export type Outcome = { code: number; said: string };

/** A newspaper of its own in a temporary folder, built by the same commands that an editor types. */
export class Newsroom {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'naba-newsroom-'));
  readonly articles = path.join(this.folder, 'articles');
  readonly edition = path.join(this.folder, 'edition');

  constructor() {
    mkdirSync(this.articles);
  }

  /** Writes a file below the folder of articles. */
  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.articles, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Removes a file below the folder of articles. */
  remove(name: string): void {
    rmSync(path.join(this.articles, name));
  }

  /** Takes over the topics of the site itself. */
  copyTopics(): void {
    cpSync('articles/_topics', path.join(this.articles, '_topics'), { recursive: true });
  }

  /** Of the environment, beside its folders. Arabic is the language unless they say otherwise, whatever site the tests of pages are run for. */
  settings: Record<string, string> = {};

  run(command: string, ...args: string[]): Outcome {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', command, '--', ...args], {
      encoding: 'utf8',
      env: {
        ...process.env,
        SITE_LANGUAGE: 'ar',
        ...this.settings,
        ARTICLES_DIR: this.articles,
        EDITION_DIR: this.edition,
      },
    });
    return { code: status ?? 1, said: stdout + stderr };
  }

  /** Serves the edition while `visit` looks at it. */
  async serve(visit: (origin: string) => Promise<void>): Promise<void> {
    const { origin, stop } = await this.start();
    try {
      await visit(origin);
    } finally {
      await stop();
    }
  }

  /** Starts the server of `npm run serve`. */
  async start(): Promise<RunningServer> {
    const { createEditionServer } = await import('../../lib/edition/server.ts');
    const server = createEditionServer(this.edition);
    return {
      origin: `http://localhost:${await portOf(server)}`,
      stop: async () => {
        server.close();
        server.closeAllConnections();
      },
    };
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Opens a server on a port that nobody has. */
export function portOf(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      if (address && typeof address === 'object') resolve(address.port);
      else reject(new Error('The server has no port.'));
    });
  });
}

/** A story that builds, as an editor would write it at the least. */
export function storyText(fields: Record<string, string>, body = 'نص الخبر في فقرة واحدة قصيرة.'): string {
  const all = { title: 'عنوان الخبر', date: '2024-05-01', section: 'world', ...fields };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return ['---', ...lines, '---', '', body, ''].join('\n');
}
