import { expect, it } from 'vitest';
import { normalise } from '../arabic/normalise.ts';
import { mend } from './spelling.ts';

const vocabulary = ['روسيا', 'الأميركية', 'تيلرسون', 'لافروف', 'الكيميائية', 'سوريا', 'الدبلوماسية'];

it.each([
  ['a letter wrong', 'لافروق', 'لافروف'],
  ['a letter missing', 'تيلرسن', 'تيلرسون'],
  ['a letter too many', 'الاميركيية', 'الأميركية'],
  ['two that changed places', 'لافورف', 'لافروف'],
  ['two slips in a long word', 'الدبلموسية', 'الدبلوماسية'],
  ['the commonest of two as near', 'سوسيا', 'روسيا'],
  ['nothing near', 'برشلونة', undefined],
  ['a short word', 'روي', undefined],
])('%s', (_, typed, meant) => {
  expect(mend(normalise(typed), vocabulary)).toBe(meant);
});
