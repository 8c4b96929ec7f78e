import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse-article.ts';

function parse(block: string, fields: string[] = []) {
  const lines = ['---', 'title: خبر', 'date: 2017-04-13', 'section: world', ...fields, '---', '', block, ''];
  return parseArticle({
    bytes: new TextEncoder().encode(lines.join('\n')),
    path: '2017/x',
    file: 'x.md',
    measure: () => null,
  });
}

function chart(...lines: string[]): string {
  return ['```chart', ...lines, '```'].join('\n');
}

const frame = ['title: أ', 'unit: ب', 'source: ج'];

describe('a chart block', () => {
  it('becomes a figure, and no words of the story', () => {
    const { article } = parse(chart('type: bar', ...frame, 'data:', '  د: 1.5', '  ه: -2'));
    expect(article?.html).toMatch(/^<figure class="chart"><table class="bars signed">/);
    expect(article?.html).not.toContain('data-figure');
    expect(article?.text).toBe('');
  });

  it('stays where it was written, among others', () => {
    const block = chart('type: bar', ...frame, 'data:', '  د: 1', '  ه: 2');
    const { article } = parse(`قبل.\n\n${block}\n\nبين.\n\n${block}\n\nبعد.`);
    expect(article?.html.match(/<p>[^<]*<\/p>|<figure/g)).toEqual([
      '<p>قبل.</p>',
      '<figure',
      '<p>بين.</p>',
      '<figure',
      '<p>بعد.</p>',
    ]);
  });

  it.each([
    ['no YAML', ['type: [bar'], /^8:11 chart: no valid YAML/],
    [
      'an unknown kind',
      ['type: pie', ...frame, 'data: { أ: 1, ب: 2 }'],
      /^8:7 chart: type: must be one of bar, line, slope/,
    ],
    [
      'no unit',
      ['type: bar', 'title: أ', 'source: ج', 'data: { أ: 1, ب: 2 }'],
      /^8:1 chart: unit: is missing: add it/,
    ],
    [
      'an unknown field',
      ['type: bar', ...frame, 'colour: red', 'data: { أ: 1, ب: 2 }'],
      /^12:1 chart: unknown field "colour"; did you mean "columns"\?|^12:1 chart: unknown field "colour"/,
    ],
    [
      'a number with a comma',
      ['type: bar', ...frame, 'data:', '  أ: 1,5', '  ب: 2'],
      /^13:6 chart: data أ.*: "1,5" is no number/,
    ],
    ['one row', ['type: bar', ...frame, 'data:', '  أ: 1'], /^13:3 chart: data: has too little to draw/],
    [
      'rows of different lengths',
      ['type: line', ...frame, 'columns: [س, ع]', 'data:', '  2019: [1, 2]', '  2020: 3'],
      /^15:9 chart: data 2020: has 1 numbers where there should be 2/,
    ],
    [
      'a line without moments',
      ['type: line', ...frame, 'data:', '  أ: 1', '  ب: 2'],
      /^13:6 chart: data أ: is no moment/,
    ],
    [
      'a slope without its moments',
      ['type: slope', ...frame, 'data:', '  أ: 1', '  ب: 2'],
      /^8:1 chart: columns: must name the two moments|^8:7 chart: columns: must name/,
    ],
  ])('with %s is a problem that says where', (_, lines, expected) => {
    const { article, problems } = parse(chart(...lines));
    expect(article).toBeNull();
    const [first] = problems;
    expect(`${first?.line}:${first?.column} ${first?.message}`).toMatch(expected);
  });
});

describe('a map', () => {
  const place = 'place: { name: درنة, lat: 32.767, lon: 22.637 }';

  it('comes with the place of a story', () => {
    expect(parse('نص.', [place]).article?.map).toContain('>درنة<');
    expect(parse('نص.').article?.map).toBeNull();
  });

  it('that the editor draws takes its place', () => {
    const block = '```map\ntitle: سدان\nplaces:\n  - { name: سد, lat: 32.7, lon: 22.6 }\n```';
    const { article } = parse(block, [place]);
    expect(article?.map).toBeNull();
    expect(article?.html).toMatch(/^<figure class="map"><svg/);
    expect(article?.html).toContain('سدان. ');
  });

  it('with a place off the globe is a problem', () => {
    const { problems } = parse('```map\ntitle: سدان\nplaces:\n  - { name: سد, lat: 95, lon: 22.6 }\n```');
    expect(problems[0]).toMatchObject({ line: 10, column: 22 });
    expect(problems[0]?.message).toContain('lat: must be a number of degrees from -90 to 90');
  });
});
