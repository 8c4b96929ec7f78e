import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { drawChart } from './chart.ts';
import type { Chart } from './chart-data.ts';
import { spread } from './spread.ts';

const frame = { title: 'الخفض', unit: 'مليون برميل', source: 'أوبك' };

function draw(chart: Partial<Chart> & Pick<Chart, 'type' | 'rows'>, language: 'ar' | 'en' = 'ar'): string {
  return toHtml(drawChart({ columns: [], ...frame, ...chart }, language));
}

/** Numbers in the attributes of elements of a class, in order. */
function numbers(html: string, pattern: RegExp): number[] {
  return [...html.matchAll(pattern)].map(([, value]) => Number(value));
}

describe('a bar chart', () => {
  const html = draw({
    type: 'bar',
    rows: [
      { label: 'أ', values: [10] },
      { label: 'ب', values: [5] },
      { label: 'ج', values: [-10] },
    ],
  });

  it('is a table with its caption, its labels and its numbers', () => {
    expect(html).toContain('<caption>الخفض، <span class="unit">مليون برميل</span></caption>');
    expect(html).toContain('<th scope="row">أ</th>');
    expect(html).toContain('<bdi dir="ltr">−10</bdi>');
    expect(html).toContain('<small>المصدر: أوبك</small>');
  });

  it('draws bars as long as their numbers, all from one line', () => {
    expect(numbers(html, /class="(?:above|below)" width="([\d.]+)%"/g)).toEqual([22, 11, 22]);
    expect(numbers(html, /class="space" width="([\d.]+)%"/g)).toEqual([48, 48, 26]);
  });
});

describe('a line chart', () => {
  const rows = [
    { label: '2019', values: [1, 4] },
    { label: '2020', values: [2, 3] },
    { label: '2022', values: [4, 1] },
  ];
  const columns = ['مصر', 'ليبيا'];

  it('runs from the right in Arabic and from the left in English', () => {
    const first = /class="line series-1" d="M([\d.]+),[\d.]+L([\d.]+)/;
    const [, from, to] = first.exec(draw({ type: 'line', rows, columns })) ?? [];
    expect(Number(from)).toBeGreaterThan(Number(to));
    const [, start, next] = first.exec(draw({ type: 'line', rows, columns }, 'en')) ?? [];
    expect(Number(start)).toBeLessThan(Number(next));
  });

  it('keeps time to scale: two years are twice as far as one', () => {
    const html = draw({ type: 'line', rows, columns });
    const [, points = ''] = /class="line series-1" d="M([^"]+)"/.exec(html) ?? [];
    const [a = 0, b = 0, c = 0] = points.split('L').map((point) => Number(point.split(',')[0]));
    expect((b - c) / (a - b)).toBeCloseTo(2, 1);
  });

  it('says its numbers in a table for those who cannot see it', () => {
    const html = draw({ type: 'line', rows, columns });
    expect(html).toContain('<div class="quiet"><table>');
    expect(html).toContain('<th scope="col">مصر</th><th scope="col">ليبيا</th>');
    expect(html).toContain('<th scope="row">2022</th><td>4</td><td>1</td>');
    expect(html).toMatch(/<svg [^>]*aria-hidden="true"/);
  });

  it('writes days in the names of the house', () => {
    const days = [
      { label: '2020-04-01', values: [1] },
      { label: '2020-04-20', values: [2] },
    ];
    expect(draw({ type: 'line', rows: days })).toContain('>1 نيسان/أبريل<');
  });
});

it('a slope chart leads from the first moment on the right to the second on the left', () => {
  const html = draw({
    type: 'slope',
    columns: ['2019', '2020'],
    rows: [
      { label: 'أ', values: [100, 300] },
      { label: 'ب', values: [100, 57] },
    ],
  });
  const [, from, to] = /class="line series-1" d="M([\d.]+),[\d.]+L([\d.]+)/.exec(html) ?? [];
  expect(Number(from)).toBeGreaterThan(Number(to));
  expect(html.match(/>100<\/text>/g)).toHaveLength(1);
});

describe('spread', () => {
  it.each([
    [
      [10, 50],
      [10, 50],
    ],
    [
      [10, 10],
      [0, 20],
    ],
    [
      [10, 12, 90],
      [1, 21, 90],
    ],
  ])('moves %j to %j', (heights, moved) => {
    const result = spread(heights, 20);
    result.forEach((height, index) => {
      expect(height).toBeCloseTo(moved[index] ?? 0, 5);
    });
  });
});
