import { expect, it } from 'vitest';
import { leadsSomewhere } from './leads-somewhere.ts';

const known = {
  hasStory: (path: string) => path === '2017/moscow-talks',
  alias: (address: string) => address === '/old/قديم',
  hasTopic: (slug: string) => slug === 'moscow',
  siteUrl: 'https://naba.example',
};

it.each([
  '/',
  '#note',
  '/articles/2017/moscow-talks/',
  'https://naba.example/articles/2017/moscow-talks',
  '/articles/2017/moscow-talks/index.md',
  'moscow-talks.md',
  '../2017/moscow-talks.md#end',
  '/topics/moscow/2/',
  '/sections/world/',
  '/archive/2017/04',
  '/old/%D9%82%D8%AF%D9%8A%D9%85/',
  'https://example.org/articles/nothing/',
  'mailto:desk@example.org',
])('%s leads somewhere', (url) => {
  expect(leadsSomewhere(url, '2017/x', known)).toBe(true);
});

it.each([
  '/articles/2017/gone/',
  'gone.md',
  '/topics/gone/',
  '/sections/wrold/',
  '/nothing',
  'https://naba.example/x',
  'http://[',
])('%s leads nowhere', (url) => {
  expect(leadsSomewhere(url, '2017/x', known)).toBe(false);
});
