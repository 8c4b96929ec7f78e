import fc from 'fast-check';
import { expect, it } from 'vitest';
import { patience, runs } from '../../arabic/test-runs.ts';
import { parseArticle } from '../../article/parse-article.ts';
import { anyText } from '../../article/test-any-text.ts';
import { readHeadline } from './answers.ts';
import { emptyStory } from './empty-story.ts';
import { momentInZone } from './moment-in-zone.ts';

it(
  'is a draft without problems, whatever its headline says',
  () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const headline = readHeadline(text);
        if ('problem' in headline) return;
        const markdown = emptyStory({
          title: headline.value,
          section: 'world',
          language: 'fa',
          date: '2017-04-13T19:40+03:00',
        });
        const { article, problems } = parseArticle({
          bytes: new TextEncoder().encode(markdown),
          path: '2017/x',
          file: 'x.md',
          measure: () => null,
        });
        expect(problems).toEqual([]);
        expect(article).toMatchObject({ title: headline.value, language: 'fa', draft: true, text: '' });
      }),
      runs,
    );
  },
  patience,
);

it.each([
  ['Asia/Riyadh', '2017-04-13T23:40Z', '2017-04-14T02:40+03:00'],
  ['Europe/London', '2017-01-01T00:05Z', '2017-01-01T00:05+00:00'],
  ['America/St_Johns', '2017-04-13T00:10Z', '2017-04-12T21:40-02:30'],
])('is dated by the clock of %s', (zone, moment, local) => {
  expect(momentInZone(Date.parse(moment), zone)).toBe(local);
});
