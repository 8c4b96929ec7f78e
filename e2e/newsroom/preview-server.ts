import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect } from 'playwright/test';
import { type Newsroom, portOf, type RunningServer } from './newsroom.ts';

/** Starts `npm run dev` on a newsroom's stories, and waits until its pages answer. */
export async function startPreview(newsroom: Newsroom): Promise<RunningServer> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const preview = spawn('npm', ['run', '--silent', 'dev'], {
    env: {
      ...process.env,
      SITE_LANGUAGE: 'ar',
      ARTICLES_DIR: newsroom.articles,
      EDITION_DIR: newsroom.edition,
      PORT: String(port),
      SITE_URL: origin,
    },
    stdio: 'ignore',
    detached: true,
  });
  const ended = once(preview, 'exit');
  const stop = async (): Promise<void> => {
    if (preview.pid) process.kill(-preview.pid);
    await ended;
  };
  try {
    await expect
      .poll(
        () =>
          fetch(origin).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 60_000 },
      )
      .toBe(200);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, stop };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await portOf(server);
  server.close();
  return port;
}
