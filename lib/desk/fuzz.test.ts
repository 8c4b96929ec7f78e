import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../arabic/test-runs.ts';
import { parseArticle } from '../article/parse-article.ts';
import { anyText } from '../article/test-any-text.ts';
import { importCopy } from './import-copy.ts';

const newsroom = {
  topics: [{ slug: 'syria', name: 'سوريا', aliases: ['سورية'], kind: 'place' as const }],
  resolves: (target: string) => target === 'خبر',
};

describe('importing', () => {
  it(
    'makes of any bytes a draft, or says that they are no copy',
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
          const copy = importCopy(bytes, newsroom);
          if (copy) expect(copy.name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'makes of any text a draft that lacks a headline and a date alone, and runs no Markdown or HTML of it',
    () => {
      fc.assert(
        fc.property(anyText, (text) => {
          const copy = importCopy(new TextEncoder().encode(text), newsroom);
          if (!copy) return;
          expect(copy.name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          const filled = copy.markdown
            .replace('title: TODO', 'title: خبر')
            .replace('date: TODO', 'date: 2017-04-13');
          const { article, problems } = parseArticle({
            bytes: new TextEncoder().encode(filled),
            path: `2017/${copy.name}`,
            file: 'x.md',
            measure: () => null,
          });
          expect(problems).toEqual([]);
          expect(article?.html).not.toMatch(
            /<(?:em|strong|del|code|h\d|ul|ol|li|blockquote|table|img|script)\b/,
          );
        }),
        runs,
      );
    },
    patience,
  );
});
