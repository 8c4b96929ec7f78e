import { expect, it } from 'vitest';
import { announceTo, type Outcome, planFor } from './announce-to.ts';
import { indexNow } from './index-now.ts';
import type { Patience } from './post.ts';
import { type Behaviour, TestReceiver } from './test-receiver.ts';
import { webSubHub } from './websub.ts';

const siteUrl = 'https://naba.example';
const key = 'a1b2c3d4';
const patience: Patience = { timeout: 1000, retries: 2, firstWait: 1 };

const hashes = (pages: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(pages).map(([path, hash]) => [`${siteUrl}${path}`, hash]));
const feeds = hashes({ '/feed.json': '1', '/feed.xml': '1', '/topics/syria/feed.xml': '1' });

/** Tells a hub of three feeds, of which it was told one. */
async function tellHub(
  behaviours: readonly Behaviour[],
): Promise<Omit<Outcome, 'told'> & { told: string[]; asked: string[] }> {
  await using hub = await TestReceiver.start(behaviours);
  const before = hashes({ '/feed.xml': '1', '/topics/gone/feed.xml': '1' });
  const outcome = await announceTo(planFor(webSubHub(hub.url, feeds), before, siteUrl), patience);
  return {
    ...outcome,
    told: [...outcome.told.keys()].map((address) => address.slice(siteUrl.length)),
    asked: hub.requests.map(
      ({ body }) => new URLSearchParams(body).get('hub.url')?.slice(siteUrl.length) ?? '',
    ),
  };
}

it('tells IndexNow of pages that came, changed or went, and of no other', async () => {
  await using engine = await TestReceiver.start();
  const before = new Map([
    ...hashes({ '/': '1', '/articles/2017/a/': '1', '/articles/2017/gone/': '1' }),
    ['http://localhost:3000/articles/2017/a/', '1'],
  ]);
  const now = hashes({ '/': '2', '/articles/2017/a/': '1', '/articles/2017/b/': '1' });
  const outcome = await announceTo(
    planFor(indexNow({ key, endpoint: engine.url }, siteUrl, now), before, siteUrl),
    patience,
  );
  expect(engine.requests.map(({ type, body }) => ({ type, ...JSON.parse(body) }))).toEqual([
    {
      type: 'application/json; charset=utf-8',
      host: 'naba.example',
      key,
      keyLocation: 'https://naba.example/a1b2c3d4.txt',
      urlList: [`${siteUrl}/articles/2017/b/`, `${siteUrl}/`, `${siteUrl}/articles/2017/gone/`],
    },
  ]);
  expect(outcome).toEqual({ told: now, taken: 3, failure: null });
});

it('sends nothing where nothing changed', async () => {
  await using engine = await TestReceiver.start();
  const pages = hashes({ '/': '1' });
  const plan = planFor(indexNow({ key, endpoint: engine.url }, siteUrl, pages), pages, siteUrl);
  expect(await announceTo(plan, patience)).toEqual({ told: pages, taken: 0, failure: null });
  expect(engine.requests).toEqual([]);
});

it('sends no more than 10,000 addresses at once', async () => {
  await using engine = await TestReceiver.start();
  const pages = new Map(Array.from({ length: 20_001 }, (_, page) => [`${siteUrl}/articles/${page}/`, '1']));
  const plan = planFor(indexNow({ key, endpoint: engine.url }, siteUrl, pages), new Map(), siteUrl);
  expect((await announceTo(plan, patience)).taken).toBe(20_001);
  const sent = engine.requests.map(({ body }): string[] => JSON.parse(body).urlList);
  expect(sent.map(({ length }) => length)).toEqual([10_000, 10_000, 1]);
  expect(new Set(sent.flat())).toEqual(new Set(pages.keys()));
});

it('tells a hub of each feed that came or changed, in the form that hubs know', async () => {
  await using hub = await TestReceiver.start();
  await announceTo(planFor(webSubHub(hub.url, hashes({ '/feed.xml': '1' })), new Map(), siteUrl), patience);
  expect(hub.requests).toEqual([
    {
      path: '/hub',
      type: 'application/x-www-form-urlencoded',
      body: 'hub.mode=publish&hub.url=https%3A%2F%2Fnaba.example%2Ffeed.xml',
    },
  ]);
  const { told, asked, failure } = await tellHub([]);
  expect(asked).toEqual(['/feed.json', '/topics/syria/feed.xml']);
  expect(told).toEqual(['/feed.xml', '/feed.json', '/topics/syria/feed.xml']);
  expect(failure).toBeNull();
});

it.each<[string, Behaviour[]]>([
  ['asks for patience', [429, 202]],
  ['breaks', [500, 503, 202]],
  ['does not answer', ['hang', 202]],
])('asks again a receiver that %s', async (_, behaviours) => {
  const { asked, taken, failure } = await tellHub(behaviours);
  expect(asked).toEqual([...behaviours.map(() => '/feed.json'), '/topics/syria/feed.xml']);
  expect([taken, failure]).toEqual([2, null]);
});

it('does not ask again who refuses, asks for the rest, and remembers what was taken', async () => {
  const { asked, told, taken, failure } = await tellHub([404]);
  expect(asked).toEqual(['/feed.json', '/topics/syria/feed.xml']);
  expect(told).toEqual(['/feed.xml', '/topics/syria/feed.xml']);
  expect([taken, failure]).toEqual([1, 'answered 404']);
});

it('takes a redirection for a refusal', async () => {
  expect(await tellHub([301])).toMatchObject({ taken: 1, failure: 'answered 301' });
});

it('leaves a receiver alone that is not there, however often it is asked', { timeout: 60_000 }, async () => {
  const down = await tellHub([202, 503, 503, 503]);
  expect(down.asked).toEqual(['/feed.json', ...Array.from({ length: 3 }, () => '/topics/syria/feed.xml')]);
  expect(down).toMatchObject({ told: ['/feed.xml', '/feed.json'], taken: 1, failure: 'answered 503' });
  const silent = await tellHub(['hang', 'hang', 'hang']);
  expect(silent.asked).toEqual(['/feed.json', '/feed.json', '/feed.json']);
  expect(silent).toMatchObject({ taken: 0, failure: 'gave no answer within 1 s' });
});

it('says what cannot be reached, and what an answer means', async () => {
  const stopped = await TestReceiver.start();
  const { url } = stopped;
  await stopped[Symbol.asyncDispose]();
  expect(await announceTo(planFor(webSubHub(url, feeds), new Map(), siteUrl), patience)).toEqual({
    told: new Map(),
    taken: 0,
    failure: 'could not be reached (ECONNREFUSED)',
  });
  await using engine = await TestReceiver.start([403]);
  const plan = planFor(
    indexNow({ key, endpoint: engine.url }, siteUrl, hashes({ '/': '1' })),
    new Map(),
    siteUrl,
  );
  expect((await announceTo(plan, patience)).failure).toBe(
    'answered 403: it does not find the key at https://naba.example/a1b2c3d4.txt: put the edition on its host first',
  );
});
