import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { origin, TestEdition } from './test-edition.ts';
import { TestReceiver } from './test-receiver.ts';

const key = 'a1b2c3d4';

/** Each test starts the command anew, which takes a while on a busy machine. */
const slow = { timeout: 60_000 };

function filled(): TestEdition {
  const edition = new TestEdition();
  edition.pages({ '/': 'front', '/articles/2017/a/': 'a', '/articles/2017/b/': 'b' });
  edition.write('search/index.html', 'search');
  edition.write('old/index.html', 'an old address');
  edition.write('feed.xml', 'feed');
  edition.write('topics/syria/feed.json', 'feed');
  return edition;
}

const addressesOf = (receiver: TestReceiver): string[] =>
  receiver.requests.flatMap(({ body }): string[] =>
    body.startsWith('{') ? JSON.parse(body).urlList : new URLSearchParams(body).getAll('hub.url'),
  );

it('says what it would tell whom, and tells it only when asked to', slow, async () => {
  using edition = filled();
  await using engine = await TestReceiver.start();
  const environment = { INDEXNOW_KEY: key, INDEXNOW_ENDPOINT: engine.url };
  expect(await edition.announce(environment)).toEqual({
    code: 0,
    output: `IndexNow ${engine.url}: 3 new, 0 changed, 0 gone (it was told nothing yet).
  new     ${origin}/
  new     ${origin}/articles/2017/a/
  new     ${origin}/articles/2017/b/
Nothing was sent. To send it: npm run announce -- --send
`,
    errors: '',
  });
  expect(engine.requests).toEqual([]);
  expect(await edition.announce(environment, '--send')).toMatchObject({ code: 0, errors: '' });
  expect(addressesOf(engine)).toEqual(
    ['/', '/articles/2017/a/', '/articles/2017/b/'].map((page) => origin + page),
  );
});

it('tells each receiver what it was not told yet, whatever became of the others', slow, async () => {
  using edition = filled();
  await using engine = await TestReceiver.start();
  await using hub = await TestReceiver.start([400, 202]);
  const environment = { INDEXNOW_KEY: key, INDEXNOW_ENDPOINT: engine.url, WEBSUB_HUBS: hub.url };
  expect(await edition.announce(environment, '--send')).toMatchObject({
    code: 1,
    errors: `WebSub ${hub.url} took 1 of 2 addresses: it answered 400.\n`,
  });
  expect(addressesOf(hub)).toEqual([`${origin}/feed.xml`, `${origin}/topics/syria/feed.json`]);
  edition.write('articles/2017/b/index.html', 'b, corrected');
  const { code, output } = await edition.announce(environment, '--send');
  expect(code).toBe(0);
  expect(output).toContain(`IndexNow ${engine.url} took 1 of 1 addresses.`);
  expect(addressesOf(engine).slice(3)).toEqual([`${origin}/articles/2017/b/`]);
  expect(addressesOf(hub).slice(2)).toEqual([`${origin}/feed.xml`]);
  expect((await edition.announce(environment, '--send')).output).toContain('0 new, 0 changed, 0 gone.');
  expect([engine.requests.length, hub.requests.length]).toEqual([2, 3]);
});

const public_ = { INDEXNOW_KEY: key, INDEXNOW_ENDPOINT: 'https://receiver.invalid/' };
const refusal = `SITE_URL is ${origin}, which nobody else can reach: set it to the address that readers use, and build again.`;

it('does nothing where nobody is to be told', slow, async () => {
  using edition = filled();
  expect(await edition.announce({}, '--send')).toEqual({
    code: 0,
    output: 'There is nobody to tell: set INDEXNOW_KEY or WEBSUB_HUBS.\n',
    errors: '',
  });
});

it('says that it would refuse to tell the world of this machine', slow, async () => {
  using edition = filled();
  const { code, output } = await edition.announce(public_);
  expect([code, output.split('\n').slice(-3)]).toEqual([
    0,
    [refusal, 'Nothing was sent. To send it: npm run announce -- --send', ''],
  ]);
});

it.each<[string, Record<string, string>, string, string]>([
  ['the world would be told of this machine', {}, '--send', refusal],
  [
    'the key is no key',
    { INDEXNOW_KEY: 'short' },
    '--send',
    'INDEXNOW_KEY must be 8 to 128 Latin letters, digits and hyphens, and is 5 long.',
  ],
  [
    'the edition was built for another address',
    { SITE_URL: 'https://naba.example' },
    '--send',
    'The edition was built for http://localhost:3000, and SITE_URL says https://naba.example: build it again with this address.',
  ],
  ['an option is unknown', {}, '--sned', 'npm run announce [-- --send]'],
])('sends nothing and says so in a line where %s', slow, async (_, environment, option, line) => {
  using edition = filled();
  const { code, errors } = await edition.announce({ ...public_, ...environment }, option);
  expect([code, errors]).toEqual([1, `${line}\n`]);
});

it('says which record is damaged', slow, async () => {
  using edition = filled();
  writeFileSync(path.join(edition.folder, 'announced.json'), '{');
  const { code, errors } = await edition.announce(public_);
  expect([code, errors]).toEqual([
    1,
    `${path.join(edition.folder, 'announced.json')} is damaged: remove it, and the next announcement names every page again.\n`,
  ]);
});
