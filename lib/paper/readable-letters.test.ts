import { expect, it } from 'vitest';
import { withoutSigns } from './readable-letters.ts';

it('leaves the signs out of what glyphs stand for', () => {
  expect(
    withoutSigns(
      '2 beginbfchar\n<0142> <062F064B>\n<0143> <06310651064E>\n<0144> <064B>\n<0145> <0627>\nendbfchar\n',
    ),
  ).toBe('2 beginbfchar\n<0142> <062F>\n<0143> <0631>\n<0144> <064B>\n<0145> <0627>\nendbfchar\n');
});
