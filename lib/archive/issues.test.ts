import { describe, expect, it } from 'vitest';
import { hrefOfIssue, issueFile, issueKeys, issueOfFile } from './issues.ts';
import { TestNewsroom } from './test-newsroom.ts';

it('knows the months and days that have published stories in a language', () => {
  using newsroom = new TestNewsroom();
  newsroom.story('a', '2017-04-13T23:30-02:00');
  newsroom.story('b', '2017-04-13T10:00Z');
  newsroom.story('c', '2017-04-13T12:00Z');
  newsroom.story('d', '1969-12-31T23:59Z');
  newsroom.story('english', '2017-05-01', { lang: 'en' });
  newsroom.story('draft', '2017-06-01', { draft: 'true' });
  newsroom.refresh();
  expect(issueKeys(newsroom.archive, 'ar')).toEqual([
    '1969-12',
    '1969-12-31',
    '2017-04',
    '2017-04-13',
    '2017-04-14',
  ]);
  expect(issueKeys(newsroom.archive, 'en')).toEqual(['2017-05', '2017-05-01']);
});

describe('files of issues', () => {
  it.each(['2017-04', '2017-04-13'])('are known by their names: %s', (key) => {
    for (const form of ['epub', 'pdf'] as const)
      expect(issueOfFile(issueFile(key, form))).toEqual({ key, form });
    expect(hrefOfIssue(key, 'epub')).toBe(`/archive/2017/04/naba-${key}.epub`);
  });

  it.each([
    'naba-2017.pdf',
    'naba-2017-04-1.pdf',
    'naba-2017-04.docx',
    'xnaba-2017-04.pdf',
    'naba-2017-04.pdf.',
  ])('are called otherwise: %s', (name) => {
    expect(issueOfFile(name)).toBeNull();
  });
});
