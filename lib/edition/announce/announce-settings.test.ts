import { expect, it } from 'vitest';
import { refusalFor, settingsProblems } from './announce-settings.ts';

const url = 'https://naba.example';
const endpoint = 'https://api.indexnow.org/indexnow';

it('takes what is unset, and what is right', () => {
  expect(settingsProblems({ url, indexNow: { key: null, endpoint }, hubs: [] })).toEqual([]);
  const key = 'a1B2-c3D4';
  expect(settingsProblems({ url, indexNow: { key, endpoint }, hubs: ['https://hub.example/'] })).toEqual([]);
});

it.each([
  ['short-k', '7 long'],
  ['k'.repeat(129), '129 long'],
  ['../../etc/passwd', 'one with "." in it'],
  ['key of words', 'one with " " in it'],
])('refuses the key %s', (key, wrong) => {
  expect(settingsProblems({ url, indexNow: { key, endpoint }, hubs: [] })).toEqual([
    `INDEXNOW_KEY must be 8 to 128 Latin letters, digits and hyphens, and is ${wrong}.`,
  ]);
});

it('says all that is no address', () => {
  const wrong = { url: 'naba.example', indexNow: { key: null, endpoint: 'indexnow' }, hubs: ['ftp://hub/'] };
  expect(settingsProblems(wrong)).toEqual([
    'SITE_URL: "naba.example" is no address that begins with https:// or http://.',
    'INDEXNOW_ENDPOINT: "indexnow" is no address that begins with https:// or http://.',
    'WEBSUB_HUBS: "ftp://hub/" is no address that begins with https:// or http://.',
  ]);
});

it('never tells the world of a site that it cannot reach', () => {
  expect(refusalFor(endpoint, 'http://localhost:3000')).toMatch(
    /^SITE_URL is http:\/\/localhost:3000, which/,
  );
  expect(refusalFor('http://127.0.0.1:8080/', 'http://localhost:3000')).toBeNull();
  expect(refusalFor(endpoint, url)).toBeNull();
  expect(refusalFor('http://localhost:8080/', url)).toBeNull();
});
