import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { ask } from '../newsroom/web-servers.ts';

/** The server of `npm run serve`, in a process of its own, before an edition that somebody put all kinds of things into. */
test.describe.configure({ mode: 'default' });

const folder = mkdtempSync(path.join(os.tmpdir(), 'naba-server-'));
const secret = 'what no reader may see';
let server: ChildProcess;
let origin = '';

test.beforeAll(async () => {
  const edition = path.join(folder, 'editions', 'one');
  const write = (name: string, content: string): void => {
    const file = path.join(edition, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const name of [
    'index.html',
    '404.html',
    'archive/index.html',
    'search/index.html',
    'topics/index.html',
    'articles/a/index.html',
    'sections/a/index.html',
  ])
    write(name, `<!doctype html><title>${name}</title><style>body{margin:0}</style>`);
  write('large.bin', 'x'.repeat(20_000_000));
  write('.secret', secret);
  write('.git/config', secret);
  write('articles/.env', secret);
  writeFileSync(path.join(folder, 'secret.html'), secret);
  mkdirSync(path.join(folder, 'outside'));
  writeFileSync(path.join(folder, 'outside', 'index.html'), secret);
  symlinkSync(path.join(folder, 'secret.html'), path.join(edition, 'link.html'));
  symlinkSync(path.join(folder, 'outside'), path.join(edition, 'outside'));
  symlinkSync(path.join('editions', 'one'), path.join(folder, 'current'));

  server = spawn(process.execPath, ['lib/edition/serve.ts'], {
    env: { ...process.env, EDITION_DIR: folder, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  origin = await new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [server.stdout, server.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [found] = /http:\/\/localhost:\d+/.exec(said) ?? [];
        if (found) resolve(found);
      });
    server.once('exit', () => reject(new Error(said)));
  });
});
test.afterAll(() => {
  server?.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

test('says nothing of what lies outside, behind a link or a point', async () => {
  for (const address of [
    '/../secret.html',
    '/../../../../../../etc/passwd',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/..%5csecret.html',
    '/..\\secret.html',
    '/%252e%252e/secret.html',
    '/articles/../../../secret.html',
    '/articles/..;/..;/secret.html',
    '/%c0%ae%c0%ae/secret.html',
    '/secret.html%00.png',
    '//etc/passwd',
    '/file:///etc/passwd',
    '/.secret',
    '/%2esecret',
    '/.git/config',
    '/articles/.env',
    '/link.html',
    '/link',
    '/link/',
    '/%6cink',
    '/outside/',
    '/outside',
    '/outside/index.html',
    '/outside/index',
    '/%',
    '/%ff%fe',
    `/${'a'.repeat(10_000)}`,
  ]) {
    const { status, body } = await ask(origin, address);
    expect({ address, status }).toEqual({ address, status: expect.any(Number) });
    expect(body.toString(), address).not.toContain(secret);
    expect(body.toString(), address).not.toContain('root:');
    expect([301, 400, 404], address).toContain(status);
  }
});

test('answers absurd requests, or hangs up, and goes on', async () => {
  const requests = [
    'GET / HTTP/1.1\r\nHost: x\r\nRange: bytes=9-1\r\n\r\n',
    'GET /large.bin HTTP/1.1\r\nHost: x\r\nRange: bytes=5-1\r\n\r\n',
    'GET /large.bin HTTP/1.1\r\nHost: x\r\nRange: bytes=99999999999999999999-\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nRange: bytes=-\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: x\r\nRange: bytes=${'0-0,'.repeat(3000)}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(1_000_000)}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: x\r\n${'A: b\r\n'.repeat(50_000)}\r\n`,
    `GET /${'a'.repeat(1_000_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    'GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x',
    'GET / HTTP/1.1\r\n\r\n',
    'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n',
    'GET * HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET ? HTTP/1.1\r\nHost: x\r\n\r\n',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999999\r\n\r\n',
    'CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n',
    'TRACE / HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nIf-None-Match: \0\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    '\r\n'.repeat(10_000),
  ];
  for (const request of requests) {
    const answer = await say(request);
    expect(answer, request.slice(0, 100)).toMatch(
      /^(?:HTTP\/1\.1 (?:200|206|301|400|404|405|414|416|431) |$)/,
    );
    expect((await ask(origin, '/')).status, request.slice(0, 100)).toBe(200);
  }
});

test('ten thousand connections that say nothing, and readers that take nothing, leave it at work', async () => {
  test.setTimeout(120_000);
  const sockets: net.Socket[] = [];
  let open = 0;
  const hold = (request: string): Promise<void> =>
    new Promise((resolve) => {
      const socket = net.connect(Number(new URL(origin).port), '127.0.0.1', () => {
        open += 1;
        socket.write(request);
        resolve();
      });
      socket.pause();
      socket.on('error', () => resolve());
      socket.once('close', () => {
        open -= 1;
      });
      sockets.push(socket);
    });
  const all = async (count: number, request: string): Promise<void> => {
    for (let done = 0; done < count; done += 500)
      await Promise.all(Array.from({ length: Math.min(500, count - done) }, () => hold(request)));
  };
  await all(300, 'GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n');
  await all(9700, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ');
  // As many as the system gives one process, where that is less.
  expect(open).toBeGreaterThan(500);
  expect((await ask(origin, '/')).status).toBe(200);
  for (const socket of sockets.slice(300)) socket.resume();
  // Who does not ask in time is hung up on, without a word of ours.
  await expect.poll(() => open, { timeout: 60_000 }).toBeLessThanOrEqual(300);
  expect((await ask(origin, '/')).status).toBe(200);
  for (const socket of sockets) socket.destroy();
  expect((await ask(origin, '/articles/a/')).status).toBe(200);
  expect(server.exitCode).toBeNull();
});

/** What the server says to bytes as they are, at most within a second. */
function say(request: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = net.connect(Number(new URL(origin).port), '127.0.0.1', () =>
      socket.end(request, 'latin1'),
    );
    const done = (): void => {
      socket.destroy();
      resolve(said);
    };
    socket.setTimeout(1000, done);
    socket.on('data', (part) => {
      if (said.length < 1000) said += part.toString('latin1');
    });
    socket.on('error', done);
    socket.once('close', done);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
