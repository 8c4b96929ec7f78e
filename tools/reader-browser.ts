import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { findBrowser } from './browser.ts';

/**
 * Chromium with one tab, as a reader has it: Playwright switches the back/forward cache off, and Chromium prerenders nothing while a page
 * is watched. Whoever watches the tab instead of the page changes nothing.
 * https://chromedevtools.github.io/devtools-protocol/tot/Target/
 */
export type ReaderBrowser = {
  open(address: string): Promise<void>;
  /** The value of an expression in the page on screen, as JSON gives it; waits for promises. */
  evaluate(expression: string): Promise<unknown>;
  /** Path of the page on screen; null while one page takes the place of another, when neither answers. */
  path(): Promise<unknown>;
  /** Rests the pointer on the first element that matches, scrolled into sight. @throws where there is none */
  pointAt(selector: string): Promise<void>;
  /** Clicks where the pointer rests. */
  click(): Promise<void>;
  /** Presses and lets go a key, by its name in the DOM. */
  press(key: 'Tab' | 'Enter'): Promise<void>;
  /** Whether a page is being prepared, or is and is not on screen yet. */
  prepares(): boolean;
  /** Waits until there is a page that was prepared and is not on screen yet. */
  prepared(): Promise<void>;
  close(): Promise<void>;
};

/** A mouse: without one, as on a server, pages are prepared as on a phone. */
const mouse =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

const message = z.object({
  id: z.number().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});
const targetInfo = z.object({ targetId: z.string(), subtype: z.string().optional() });
const attached = z.object({ sessionId: z.string(), targetInfo });
const detached = z.object({ sessionId: z.string() });
const changed = z.object({ targetInfo });
const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.unknown().optional(),
});
const point = z.tuple([z.number(), z.number()]);

const patience = 10_000;

/** @throws where there is no browser */
export async function startReaderBrowser(): Promise<ReaderBrowser> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'naba-reader-'));
  const browser = spawn(
    findBrowser(),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--window-size=1280,900',
      mouse,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const connection = await connect(await addressOf(browser));
  /** What is attached, the newest last; by their sessions. */
  const pages = new Map<string, z.infer<typeof targetInfo>>();
  connection.listen((method, params) => {
    if (method === 'Target.attachedToTarget') {
      const { sessionId, targetInfo: info } = attached.parse(params);
      pages.set(sessionId, info);
    } else if (method === 'Target.detachedFromTarget') pages.delete(detached.parse(params).sessionId);
    else if (method === 'Target.targetInfoChanged') {
      const { targetInfo: info } = changed.parse(params);
      for (const [session, { targetId }] of pages) if (targetId === info.targetId) pages.set(session, info);
    }
  });
  const { targetInfos } = z
    .object({ targetInfos: z.tuple([targetInfo], targetInfo) })
    .parse(await connection.send('Target.getTargets', { filter: [{ type: 'tab' }] }));
  const tab = detached.parse(
    await connection.send('Target.attachToTarget', { targetId: targetInfos[0].targetId, flatten: true }),
  );
  await connection.send(
    'Target.setAutoAttach',
    { autoAttach: true, waitForDebuggerOnStart: false, flatten: true },
    tab.sessionId,
  );

  const sessions = (subtype: string | undefined): string[] =>
    [...pages].filter(([, info]) => info.subtype === subtype).map(([session]) => session);
  const toPage = async (method: string, params: object): Promise<unknown> => {
    await until(() => sessions(undefined).length > 0);
    return connection.send(method, params, sessions(undefined).at(-1));
  };
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = evaluated.parse(
      await toPage('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
    );
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  };
  let pointer = { x: 0, y: 0 };
  const move = async (x: number, y: number): Promise<void> => {
    pointer = { x, y };
    await toPage('Input.dispatchMouseEvent', { type: 'mouseMoved', ...pointer });
  };
  return {
    async open(address) {
      await toPage('Page.navigate', { url: address });
      await until(
        async () =>
          (await evaluate('location.href + document.readyState').catch(() => null)) === `${address}complete`,
      );
    },
    evaluate,
    path: () => evaluate('location.pathname').catch(() => null),
    async pointAt(selector) {
      const [x, y] = point.parse(
        await evaluate(`(() => {
          const found = document.querySelector(${JSON.stringify(selector)});
          found.scrollIntoView({ behavior: 'instant', block: 'center' });
          const [{ left, top, width, height }] = found.getClientRects();
          return [left + width / 2, top + height / 2];
        })()`),
      );
      await move(1, 1);
      await move(x, y);
    },
    async click() {
      for (const type of ['mousePressed', 'mouseReleased'])
        await toPage('Input.dispatchMouseEvent', { type, ...pointer, button: 'left', clickCount: 1 });
    },
    async press(key) {
      const code = key === 'Tab' ? 9 : 13;
      const text = key === 'Enter' ? { text: '\r' } : {};
      for (const type of ['keyDown', 'keyUp'])
        await toPage('Input.dispatchKeyEvent', { type, key, windowsVirtualKeyCode: code, ...text });
    },
    prepares: () => sessions('prerender').length > 0,
    async prepared() {
      await until(async () => {
        const [session] = sessions('prerender');
        if (!session) return false;
        const answer = await connection.send(
          'Runtime.evaluate',
          { expression: 'document.readyState', returnByValue: true },
          session,
        );
        return evaluated.parse(answer).result.value === 'complete';
      });
    },
    async close() {
      await connection.send('Browser.close', {});
      await new Promise((done) => (browser.exitCode === null ? browser.once('exit', done) : done(null)));
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Nothing came of it in ${patience / 1000} s.`);
    await sleep(20);
  }
}

/** Where the browser listens, which it says when it is ready. */
function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.stderr?.on('data', (part) => {
      said += part;
      const address = /listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    browser.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
    browser.once('error', reject);
  });
}

type Listener = (method: string, params: unknown) => void;

async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error('The browser does not answer.')));
  });
  const waiting = new Map<number, (answer: z.infer<typeof message>) => void>();
  let listener: Listener = () => undefined;
  socket.addEventListener('message', ({ data }) => {
    const answer = message.parse(JSON.parse(String(data)));
    if (answer.id === undefined) listener(answer.method ?? '', answer.params);
    else {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    }
  });
  let last = 0;
  return {
    listen(heard: Listener): void {
      listener = heard;
    },
    /** @throws what the browser says against it */
    send(method: string, params: object, sessionId?: string): Promise<unknown> {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, ({ error, result }) =>
          error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
        );
        socket.send(JSON.stringify({ id, method, params, sessionId }));
      });
    },
  };
}
