import { expect, it } from 'vitest';
import { TwinIndex } from './twins.ts';

const long = (seed: number): string =>
  Array.from({ length: 200 }, (_, index) => `كلمة${(index * seed) % 9973}`).join(' ');

it('finds a story that is another with a few words changed', () => {
  const changed = long(7).replace('كلمة700', 'غيرها').replace('كلمة14', 'سواها');
  const twins = new TwinIndex([
    { path: 'a', text: long(7) },
    { path: 'b', text: `${changed} ونهاية أخرى` },
    { path: 'c', text: long(11) },
  ]);
  expect(twins.twinsOf('a').map(({ path }) => path)).toEqual(['b']);
  expect(twins.twinsOf('a')[0]?.share).toBeGreaterThan(0.8);
  expect(twins.twinsOf('c')).toEqual([]);
});

it('does not take a quotation in common for the same story, nor two short texts', () => {
  const quoted = long(7).split(' ').slice(0, 60).join(' ');
  const twins = new TwinIndex([
    { path: 'a', text: `${quoted} ${long(13)}` },
    { path: 'b', text: `${quoted} ${long(17)}` },
    { path: 'c', text: 'نص قصير جدا من سبع كلمات فقط' },
    { path: 'd', text: 'نص قصير جدا من سبع كلمات فقط' },
  ]);
  expect(twins.twinsOf('a')).toEqual([]);
  expect(twins.twinsOf('c')).toEqual([]);
});

it('knows a text that is not among the stories', () => {
  const twins = new TwinIndex([
    { path: 'a', text: long(7) },
    { path: 'b', text: long(11) },
  ]);
  expect(twins.twinsOfText(`عنوان ${long(11)}`).map(({ path }) => path)).toEqual(['b']);
  expect(twins.twinsOfText(long(13))).toEqual([]);
});
