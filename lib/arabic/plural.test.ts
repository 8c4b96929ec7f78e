import { describe, expect, it } from 'vitest';
import { type CountedNoun, counted, nouns } from './plural.ts';

/** What grammar asks of a number from its last two digits, said without the engine's tables. */
function formOf(count: number): keyof CountedNoun {
  const rest = count % 100;
  if (count === 0) return 'zero';
  if (count === 1) return 'one';
  if (count === 2) return 'two';
  if (rest >= 3 && rest <= 10) return 'few';
  if (rest >= 11) return 'many';
  return 'other';
}

const counts = Array.from({ length: 201 }, (_, count) => count);

describe.each(Object.entries(nouns))('%s', (_, noun) => {
  it('is counted by the rules of grammar from 0 to 200', () => {
    for (const count of counts) {
      expect(counted(count, noun)).toBe(noun[formOf(count)].replace('#', String(count)));
    }
  });

  it('says one and two by the noun itself, and writes the number from three on', () => {
    for (const count of counts) expect(/\d/.test(counted(count, noun))).toBe(count > 2);
  });
});

it.each([
  [0, 'لا دقائق'],
  [1, 'دقيقة واحدة'],
  [2, 'دقيقتان'],
  [3, '3 دقائق'],
  [10, '10 دقائق'],
  [11, '11 دقيقة'],
  [99, '99 دقيقة'],
  [100, '100 دقيقة'],
  [101, '101 دقيقة'],
  [103, '103 دقائق'],
  [1234, '1,234 دقيقة'],
])('counts %i minutes', (count, text) => {
  expect(counted(count, nouns.minute)).toBe(text);
});

it.each([
  [1, 'خبر واحد'],
  [2, 'خبران'],
  [6, '6 أخبار'],
  [40, '40 خبرًا'],
  [200, '200 خبر'],
])('counts %i stories', (count, text) => {
  expect(counted(count, nouns.story)).toBe(text);
});
