import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { Newsroom, type RunningServer, storyText } from './newsroom.ts';
import { ObjectStore } from './object-store.ts';
import { ask, isInstalled, startCaddy, startNginx } from './web-servers.ts';

/** One newsroom, served by each host with the files that were made for it. */
test.describe.configure({ mode: 'default' });

const newsroom = new Newsroom();
const story = '/articles/2024/mars/';
const longName = 'طويل'.repeat(30);

/** Every way in which an old address of the story is asked for. */
const oldAddresses = [
  '/%D9%82%D8%AF%D9%8A%D9%85/%D9%85%D8%B3%D8%A8%D8%A7%D8%B1',
  '/%D9%82%D8%AF%D9%8A%D9%85/%D9%85%D8%B3%D8%A8%D8%A7%D8%B1/',
  '/%d9%82%d8%af%d9%8a%d9%85/%d9%85%d8%b3%d8%a8%d8%a7%d8%b1/',
  '/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1.html',
  '/%D8%A7%D9%94%D8%AE%D8%A8%D8%A7%D8%B1/1.html',
  "/old;a=$x'(1)",
  '/Old/Story',
  '/100%25',
  encodeURI(`/${longName}`),
];

test.beforeAll(() => {
  newsroom.write('2024/stretch.png', readFileSync('articles/2021/arabic-calligraphy-stretch.png'));
  newsroom.write(
    '2024/mars.md',
    storyText(
      {
        title: 'مسبار جديد يصل إلى المريخ',
        aliases: `["/قديم/مسبار", "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/1.html", "/old;a=$x'(1)", "/Old/Story/", "/100%25", "/${longName}"]`,
      },
      'وصل مسبار إلى المريخ.\n\n![خط عربي](stretch.png)',
    ),
  );
  expect(newsroom.run('build')).toMatchObject({ code: 0 });
});
test.afterAll(() => newsroom.close());

const hosts = [
  { name: 'npm run serve', program: null, start: () => newsroom.start() },
  { name: 'nginx', program: ['nginx', '-v'], start: () => startNginx(newsroom.edition) },
  { name: 'Caddy', program: ['caddy', 'version'], start: () => startCaddy(newsroom.edition) },
] as const;

const revalidated = 'public, max-age=0, must-revalidate';
const immutable = 'public, max-age=31536000, immutable';

for (const { name, program, start } of hosts) {
  test.describe(name, () => {
    let host: RunningServer;
    test.beforeAll(async () => {
      test.skip(program !== null && !isInstalled(program), `${name} is not installed here: not tested`);
      host = await start();
    });
    test.afterAll(() => host?.stop());

    test('sends each kind of file with its type and cache rule, and what can be opened with its policy', async () => {
      const files: [address: string, type: string, cache: string][] = [
        ['/', 'text/html; charset=utf-8', revalidated],
        [story, 'text/html; charset=utf-8', revalidated],
        ['/feed.xml', 'text/xml; charset=utf-8', revalidated],
        ['/sections/world/feed.json', 'application/feed+json; charset=utf-8', revalidated],
        ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', revalidated],
        ['/robots.txt', 'text/plain; charset=utf-8', revalidated],
        ['/search/index.json', 'application/json', revalidated],
        [addressOf('_next/static/media/', '.woff2'), 'font/woff2', immutable],
        [addressOf('reader/', '.js'), 'text/javascript; charset=utf-8', immutable],
        [addressOf('search/', '.bin'), 'application/octet-stream', immutable],
        [addressOf('pictures/', '.png'), 'image/png', 'public, max-age=86400'],
      ];
      for (const [address, type, cache] of files) {
        const { status, headers } = await ask(host.origin, address);
        expect({ address, status, type: typeOf(headers), cache: headers['cache-control'] }).toEqual({
          address,
          status: 200,
          type,
          cache,
        });
        // What only pages load stands under the policy of the page: whether it says one itself is the host's affair.
        if (/^\/(?:_next\/static|reader)\//.test(address))
          expect(headers['x-content-type-options']).toBe('nosniff');
        else expectSafe(headers);
      }
    });

    test('sends the prepared twin that a program takes, and the plain file to who takes none', async () => {
      for (const [address, file] of [
        ['/', 'index.html'],
        [story, 'articles/2024/mars/index.html'],
        ['/feed.json', 'feed.json'],
        [addressOf('search/', '.bin'), addressOf('search/', '.bin').slice(1)],
      ] as const) {
        const plain = read(file);
        const brotli = await ask(host.origin, address, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
        expect(brotli.headers['content-encoding']).toBe('br');
        expect(brotli.body).toEqual(read(`${file}.br`));
        expect(brotliDecompressSync(brotli.body)).toEqual(plain);

        const gzip = await ask(host.origin, address, { 'Accept-Encoding': 'gzip' });
        expect(gzip.headers['content-encoding']).toBe('gzip');
        expect(gzip.body).toEqual(read(`${file}.gz`));
        expect(gunzipSync(gzip.body)).toEqual(plain);
        expect(gzip.headers.etag).not.toBe(brotli.headers.etag);

        const bare = await ask(host.origin, address);
        expect(bare.headers['content-encoding']).toBeUndefined();
        expect(bare.body).toEqual(plain);

        for (const { headers } of [brotli, gzip, bare]) {
          expect(headers.vary).toBe('Accept-Encoding');
          expect(typeOf(headers)).toBe(typeOf(bare.headers));
          expectSafe(headers);
        }
      }
    });

    // Our own server does not read the weights of `Accept-Encoding`.
    if (program !== null) {
      test('sends no twin to who refuses it', async () => {
        const refused = await ask(host.origin, story, { 'Accept-Encoding': 'br;q=0, gzip;q=0.5' });
        expect(refused.headers['content-encoding']).toBe('gzip');
        const none = await ask(host.origin, story, { 'Accept-Encoding': 'br;q=0, gzip; q=0.0' });
        expect(none.headers['content-encoding']).toBeUndefined();
        expect(none.body).toEqual(read('articles/2024/mars/index.html'));
      });
    }

    test('says 304 to who has the file already', async () => {
      for (const encoding of ['br', 'gzip', 'identity']) {
        const { headers } = await ask(host.origin, story, { 'Accept-Encoding': encoding });
        const again = await ask(host.origin, story, {
          'Accept-Encoding': encoding,
          'If-None-Match': String(headers.etag),
        });
        expect({ encoding, status: again.status, bytes: again.body.length }).toEqual({
          encoding,
          status: 304,
          bytes: 0,
        });
      }
    });

    test('sends the 404 page with its status for what is not there and what is not for readers', async () => {
      for (const address of [
        '/nowhere',
        '/nowhere/',
        '/_next/static/gone.js',
        '/pictures/gone.png',
        '/gone.json',
        '/_headers',
        '/_redirects',
        '/%5Fredirects',
        '/.hidden',
        '/index.html.br',
        '/articles/2024/',
        '/..%2f..%2f..%2f..%2f..%2fetc/passwd',
      ]) {
        const { status, headers, body } = await ask(host.origin, address, { 'Accept-Encoding': 'br' });
        if (status === 400) continue; // nginx has no word for who tries to climb out.
        expect({ address, status, type: typeOf(headers), cache: headers['cache-control'] }).toEqual({
          address,
          status: 404,
          type: 'text/html; charset=utf-8',
          cache: revalidated,
        });
        const page = headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body;
        expect(page, address).toEqual(read('404.html'));
        expectSafe(headers);
      }
    });

    test('leads from every spelling of an old address to the story', async () => {
      for (const address of oldAddresses) {
        const { status, headers } = await ask(host.origin, address);
        expect({ address, status, location: headers.location }).toEqual({
          address,
          status: 301,
          location: story,
        });
        expectSafe(headers);
      }
    });

    test('adds the slash that a page ends with', async () => {
      const { status, headers } = await ask(host.origin, '/articles/2024/mars');
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(story);
    });

    test('never leads to another host', async () => {
      for (const address of [
        '//evil.example',
        '//evil.example/',
        '//evil.example/%2e%2e',
        '/%2f%2fevil.example/',
        '//evil.example/articles/2024/mars',
        '///articles/2024/mars',
        '/\\evil.example',
        '/%5cevil.example/..',
        '/articles/2024/mars%0d%0aLocation:%20https://evil.example',
      ]) {
        const { headers } = await ask(host.origin, address);
        const { location } = headers;
        if (location === undefined) continue;
        expect(new URL(location, host.origin).origin, `${address} → ${location}`).toBe(host.origin);
        expect(headers).not.toHaveProperty('set-cookie');
      }
    });
  });
}

test('a host without redirects has a page at each old address', () => {
  for (const file of [
    'قديم/مسبار/index.html',
    'أخبار/1.html',
    "old;a=$x'(1)/index.html",
    '100%/index.html',
  ]) {
    const page = read(file).toString();
    expect(page).toContain(`<meta http-equiv="refresh" content="0; url=http://localhost:3000${story}">`);
    expect(page).toContain(`<link rel="canonical" href="http://localhost:3000${story}">`);
  }
});

test.describe('rclone', () => {
  const store = new ObjectStore();
  let endpoint = '';
  test.beforeAll(async () => {
    test.skip(!isInstalled(['rclone', 'version']), 'rclone is not installed here: not tested');
    endpoint = await store.listen();
  });
  test.afterAll(() => store.close());

  test('fills an object store: parts first, then pages, each with its type and cache rule', async () => {
    await copyToStore(endpoint);
    const files = currentFiles().filter((file) => !/\.(?:br|gz)$|^_(?:headers|redirects)$/.test(file));
    expect([...store.objects.keys()].sort()).toEqual(files.sort());
    const told = (key: string) => {
      const { contentType, cacheControl } = store.objects.get(key) ?? {};
      return [contentType, cacheControl];
    };
    expect(told('index.html')).toEqual(['text/html; charset=utf-8', revalidated]);
    expect(told('قديم/مسبار/index.html')).toEqual(['text/html; charset=utf-8', revalidated]);
    expect(told('feed.json')).toEqual(['application/feed+json; charset=utf-8', revalidated]);
    expect(told('feed.xml')).toEqual(['text/xml; charset=utf-8', revalidated]);
    expect(told('search/index.json')).toEqual(['application/json', revalidated]);
    expect(told(addressOf('search/', '.bin').slice(1))).toEqual(['application/octet-stream', immutable]);
    expect(told(addressOf('reader/', '.js').slice(1))).toEqual(['text/javascript; charset=utf-8', immutable]);
    expect(told(addressOf('pictures/', '.png').slice(1))).toEqual(['image/png', 'public, max-age=86400']);
    for (const [key, { bytes }] of store.objects) expect(bytes.equals(read(key)), key).toBe(true);
    const firstPage = store.log.findIndex((line) => line.endsWith('.html'));
    expect(store.log.slice(firstPage).filter((line) => !line.endsWith('.html'))).toEqual([]);
  });

  test('copies nothing twice, and removes what is gone after all else', async () => {
    await copyToStore(endpoint);
    store.log.length = 0;
    await copyToStore(endpoint);
    expect(store.log).toEqual([]);
    const edition = realpathSync(path.join(newsroom.edition, 'current'));
    rmSync(path.join(edition, 'قديم'), { recursive: true });
    writeFileSync(path.join(edition, 'robots.txt'), 'User-agent: *\n');
    await copyToStore(endpoint);
    expect(store.log).toEqual(['PUT robots.txt', 'DELETE قديم/مسبار/index.html']);
  });
});

function copyToStore(endpoint: string): Promise<void> {
  const child = spawn('sh', [path.join(newsroom.edition, 'hosting', 'rclone.sh'), 'store:paper'], {
    // Nothing of this machine's own stores and certificates.
    env: {
      NODE_ENV: 'test',
      PATH: process.env.PATH,
      RCLONE_CONFIG: path.join(newsroom.folder, 'rclone.conf'),
      RCLONE_CONFIG_STORE_TYPE: 's3',
      RCLONE_CONFIG_STORE_PROVIDER: 'Other',
      RCLONE_CONFIG_STORE_ENDPOINT: endpoint,
      RCLONE_CONFIG_STORE_ACCESS_KEY_ID: 'key',
      RCLONE_CONFIG_STORE_SECRET_ACCESS_KEY: 'secret',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(said))));
  });
}

function expectSafe(headers: IncomingHttpHeaders): void {
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'self'(?: 'sha256-[\w+/]{43}=')+;/,
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
}

function typeOf(headers: IncomingHttpHeaders): string | undefined {
  return headers['content-type'];
}

function read(file: string): Buffer {
  return readFileSync(path.join(newsroom.edition, 'current', file));
}

/** The address of some file in a folder of the edition. */
function addressOf(folder: string, ending: string): string {
  const file = currentFiles().find((name) => name.startsWith(folder) && name.endsWith(ending));
  if (file === undefined) throw new Error(`The edition has no ${folder}…${ending}.`);
  return `/${file}`;
}

/** Paths below the edition. */
function currentFiles(): string[] {
  const edition = realpathSync(path.join(newsroom.edition, 'current'));
  return readdirSync(edition, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(edition, path.join(entry.parentPath, entry.name)));
}
