import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../arabic/test-runs.ts';
import { parseArticle } from './parse-article.ts';
import { formatProblem } from './problem.ts';

function story(body: string, fields: string[] = []) {
  const lines = ['---', 'title: خبر', 'date: 2017-04-13', 'section: world', ...fields, '---', '', body, ''];
  const { article, problems } = parseArticle({
    bytes: new TextEncoder().encode(lines.join('\n')),
    path: '2017/x',
    file: 'x.md',
    measure: (name) => (name === 'map.png' ? { width: 800, height: 600 } : null),
  });
  if (!article) throw new Error(problems.map(formatProblem).join('\n'));
  return article;
}

const markdownOf = (body: string): string => story(body).markdown;

describe('the body as Markdown for other programs', () => {
  it.each([
    ['a break that HTML follows', 'نص\\\n</b>', 'نص\n'],
    ['a colon that HTML held apart from a note', '[^1]</b>: نص\n\n[^1]: هامش', '[^1]\\: نص\n\n[^1]: هامش\n'],
  ])('does not read %s as something else', (_, body, markdown) => {
    expect(markdownOf(body)).toBe(markdown);
  });

  it.each([
    ['prose, as it was written', 'فقرة أولى.\n\nفقرة **ثانية** فيها `code` و~~خطأ~~.'],
    ['clitics beside emphasis', 'قال **الوزير**ُ و**النائب**ان.'],
    ['a list', '- أ\n- ب\n\n1. ج\n2. د'],
    ['a list to tick off', '- [x] أ\n- [ ] ب'],
    ['a quotation with its speaker', '> «لا»\n> — ريكس تيلرسون'],
    ['a line that breaks', 'أ\\\nب'],
    ['code', '```\n<script>\n```'],
    ['an ampersand that means nothing', 'R&D، [رابط](https://example.com/?a=1&b=2)، ?c&'],
    ['a footnote', 'نص[^1].\n\n[^1]: هامش.'],
  ])('keeps %s', (_, body) => {
    expect(markdownOf(body)).toBe(`${body}\n`);
  });

  it.each([
    [
      'a table without its padding',
      '| أ   |  ب |\n|:----|---:|\n| 1   | 2  |',
      '| أ | ب |\n| :- | -: |\n| 1 | 2 |',
    ],
    ['headings below the headline', '# أ\n\n#### ب', '## أ\n\n### ب'],
    [
      'a picture where the site serves it',
      '![خريطة](map.png "تعليق")',
      '![خريطة](https://site.invalid/pictures/2017/map.png "تعليق")',
    ],
    [
      'a picture named elsewhere',
      '![خريطة][1]\n\n[1]: map.png',
      '![خريطة](https://site.invalid/pictures/2017/map.png)',
    ],
    [
      'a bare address as a link',
      'https://example.com/a?c=1&d=2',
      '[https://example.com/a?c=1&d=2](https://example.com/a?c=1&d=2)',
    ],
    ['a link named elsewhere', '[رابط][1]\n\n[1]: https://example.com/', '[رابط](https://example.com/)'],
    ['a link to a story', '[رابط](../2016/y.md#n)', '[رابط](https://site.invalid/articles/2016/y/#n)'],
    ['a link within the site', '[رابط](/topics/syria/)', '[رابط](https://site.invalid/topics/syria/)'],
    ['a link within the page', '[رابط](#notes)', '[رابط](https://site.invalid/articles/2017/x/#notes)'],
    ['no note that nothing mentions', 'نص.\n\n[^1]: هامش.', 'نص.'],
    ['no second note of a name', 'نص[^1].\n\n[^1]: أ\n\n[^1]: ب', 'نص[^1].\n\n[^1]: أ'],
    [
      'no HTML',
      'قبل.\n\n<div onclick="x">\n\nو<b>سط</b>.\n\n> <i>\n\n<!-- x -->\n\nبعد.',
      'قبل.\n\nوسط.\n\nبعد.',
    ],
    [
      'a dangerous link as its words',
      '[رابط **مهم**](javascript:alert(1))، [ب](<java\tscript:x>)، [ج](data:text/html,x)',
      'رابط **مهم**، ب، ج',
    ],
  ])('gives %s', (_, body, expected) => {
    expect(markdownOf(body)).toBe(`${expected}\n`);
  });

  it('marks a read-also by its target, in a paragraph of its own', () => {
    const target = Buffer.from('2017/y').toString('base64url');
    expect(markdownOf('قبل.\n\nاقرأ أيضا: 2017/y\n\nبعد.')).toBe(
      `قبل.\n\n[](https://read-also.invalid/${target})\n\nبعد.\n`,
    );
  });

  it('gives a chart as its title, its numbers and their source', () => {
    const chart = [
      'type: bar',
      'title: نمو_الناتج',
      'unit: في المئة',
      'source: البنك',
      'data:',
      '  مصر: 4.5',
      '  ليبيا: −12.6',
    ];
    expect(markdownOf(['```chart', ...chart, '```'].join('\n'))).toBe(
      '**نمو_الناتج**، في المئة\n\n| | في المئة |\n| - | - |\n| مصر | 4.5 |\n| ليبيا | -12.6 |\n\nالمصدر: البنك\n',
    );
  });

  it('gives a chart of two moments with both', () => {
    const chart = [
      'type: slope',
      'title: أ',
      'unit: ب',
      'source: ج',
      'columns: [2019, 2020]',
      'data:',
      '  د: [1, 2]',
      '  ه: [1000000, 4]',
    ];
    expect(
      markdownOf(['- قائمة', '', '  ```chart', ...chart.map((line) => `  ${line}`), '  ```'].join('\n')),
    ).toContain('  | | 2019 | 2020 |\n  | - | - | - |\n  | د | 1 | 2 |\n  | ه | 1000000 | 4 |\n');
  });

  it('gives a map as its places', () => {
    const map = [
      'title: الطريق',
      'places:',
      '  - { name: موسكو, lat: 55.75, lon: 37.62 }',
      '  - { name: لوكا, lat: 43.84, lon: 10.5 }',
    ];
    expect(markdownOf(['```map', ...map, '```'].join('\n'))).toBe(
      '**الطريق**\n\n- موسكو (55.75, 37.62)\n- لوكا (43.84, 10.5)\n',
    );
  });

  it(
    'says the same as the body, without HTML and with safe links alone, whatever an editor writes',
    () => {
      const piece = fc.constantFrom(
        ...[
          'نص',
          ' ',
          '\n',
          '\n\n',
          '*',
          '**',
          '_',
          '`',
          '```',
          '[',
          ']',
          '(',
          ')',
          '!',
          '<',
          '>',
          '<b>',
          '</b>',
          '<!--',
          '-->',
          '<script>',
        ],
        ...[
          '&',
          '&lt;',
          '&copy',
          ';',
          '#',
          '- ',
          '1. ',
          '|',
          '| - |',
          '\\',
          '~',
          '~~',
          '[^1]',
          ':',
          '=',
          '---',
          '    ',
          '\t',
        ],
        ...[
          'https://a.example/',
          'javascript:x',
          '[a]: ',
          '[a]',
          '](',
          '"',
          'a@b.example',
          '،',
          '«',
          '»',
          '٪',
          '\u00a0',
          '\u200f',
        ],
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
          const body = `${pieces.join('')}\n\n[^1]: هامش`;
          fc.pre(!/!\[/.test(body));
          const first = story(body);
          expect(story(first.markdown).text).toBe(first.text);
          visit(remark().use(remarkGfm).parse(first.markdown), (node) => {
            expect(node.type).not.toBe('html');
            if ('url' in node) expect(node.url).toMatch(/^(https?|mailto):/);
          });
        }),
        runs,
      );
    },
    patience,
  );
});
