import { expect, it } from 'vitest';
import { onOtherKeyboard } from './keyboard.ts';

it.each([
  ['ghtv,t', 'لافروف'],
  ['s,vdh', 'سوريا'],
  ['hglyvf', 'المغرب'],
  ['gfkhk', 'لبنان'],
  ['Hlvd;h', 'أمريكا'],
  ['ىشسش', 'nasa'],
  ['فقعةح', 'trump'],
  ['', undefined],
  ['2017', undefined],
  ['روسيا NATO', undefined],
])('«%s» would have been «%s»', (typed, meant) => {
  expect(onOtherKeyboard(typed)).toBe(meant);
});
