import fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../arabic/test-runs.ts';
import { parseArticle } from '../article/parse-article.ts';
import { anyText } from '../article/test-any-text.ts';
import { linkTopics } from './topic-links.ts';
import { createTopicMatcher } from './topic-matcher.ts';

const named = [
  { slug: 'syria', name: 'سوريا', aliases: ['سورية'] },
  { slug: 'north-korea', name: 'كوريا الشمالية', aliases: ['NATO'] },
  { slug: 'lavrov', name: 'لافروف', aliases: [] },
];

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

describe('linking topics', () => {
  it(
    'changes no letter of a body, and leaves HTML that no parser has to mend',
    () => {
      const matcher = createTopicMatcher(named);
      fc.assert(
        fc.property(anyText, (body) => {
          const file = `---\ntitle: خبر\ndate: 2017-04-13\nsection: world\n---\n\n${body}`;
          const { article } = parseArticle({
            bytes: new TextEncoder().encode(file),
            path: '2017/x',
            file: 'x.md',
            measure: () => null,
          });
          if (!article) return;
          const linked = linkTopics(article.html, matcher);
          const mended: string[] = [];
          const tree = fromHtml(linked, {
            fragment: true,
            onerror: ({ reason }) => {
              mended.push(reason);
            },
          });
          expect(textOf(tree)).toBe(textOf(fromHtml(article.html, { fragment: true })));
          expect(mended).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'finds mentions within a text, in order, whatever topics are called',
    () => {
      fc.assert(
        fc.property(fc.array(fc.tuple(anyText, anyText), { maxLength: 5 }), anyText, (names, text) => {
          const topics = names.map(([name, alias], index) => ({ slug: `t${index}`, name, aliases: [alias] }));
          const matcher = createTopicMatcher([...named, ...topics]);
          let before = 0;
          for (const { start, end } of matcher.find(text + names.flat().join(' '))) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
          }
          expect(before).toBeLessThanOrEqual((text + names.flat().join(' ')).length);
        }),
        runs,
      );
    },
    patience,
  );
});
