import { expect, it } from 'vitest';
import { rarities } from './rarity.ts';
import { decodeVector, encodeVector, type SparseVector, WideVector } from './sparse-vector.ts';
import { featureCount, storyVector } from './story-vector.ts';

const nothing = { headline: '', summary: '', text: '', topics: [], place: null, thread: null };

function likeness(one: SparseVector, other: SparseVector): number {
  const wide = new WideVector(featureCount);
  wide.set(one);
  return wide.dotProduct(other);
}

it('is read back as it was kept', () => {
  const vector = storyVector({ ...nothing, headline: 'قمة السلام', text: 'اجتمع القادة.\nوتفرقوا.' });
  expect(decodeVector(encodeVector(vector))).toEqual(vector);
});

it('has unit length, and none where nothing is said', () => {
  const vector = storyVector({ ...nothing, headline: 'قمة السلام', text: 'اجتمع القادة في المدينة.' });
  expect(likeness(vector, vector)).toBeCloseTo(1, 5);
  expect(storyVector(nothing).places).toHaveLength(0);
});

it('weighs the headline over the body, and repetition ever less', () => {
  const weightOf = (text: string, headline = ''): number => {
    const story = storyVector({ ...nothing, headline, text: `بداية.\n${text} غيره` });
    return likeness(story, storyVector({ ...nothing, headline: 'نفط' }));
  };
  expect(weightOf('', 'نفط')).toBeGreaterThan(weightOf('نفط'));
  const [one = 0, two = 0, three = 0] = [1, 2, 3].map((times) => weightOf('نفط '.repeat(times)));
  expect(two - one).toBeGreaterThan(three - two);
});

it.each([
  ['one story has', 1, 1000, 10],
  ['most stories have', 900, 1000, 0],
  ['two of a thousand have', 2, 1000, 10],
  ['a hundred of a thousand have', 100, 1000, 4],
])('the rarity of a feature that %s', (_, count, stories, expected) => {
  expect(rarities(stories)(count)).toBe(expected);
});
