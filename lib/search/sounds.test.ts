import { expect, it } from 'vitest';
import { normalise } from '../arabic/normalise.ts';
import { consonants, soundOfArabic, soundOfLatin } from './sounds.ts';

it.each([
  ['lavrov', 'لافروف'],
  ['tillerson', 'تيلرسون'],
  ['shaykhun', 'شيخون'],
  ['sheikhoun', 'شيخون'],
  ['7alab', 'حلب'],
  ['3oman', 'عمان'],
  ['dar3a', 'درعا'],
  ['5aled', 'خالد'],
  ['ghouta', 'الغوطة'],
  ['qatar', 'قطر'],
  ['trump', 'ترامب'],
  ['walid', 'وليد'],
  ['yemen', 'اليمن'],
  ['ukraine', 'أوكرانيا'],
  ['texas', 'تكساس'],
  ['chad', 'تشاد'],
])('%s sounds like %s', (latin, arabic) => {
  expect(consonants(soundOfLatin(latin))).toBe(consonants(soundOfArabic(normalise(arabic))));
});

it.each([
  ['lavrov', 'ترامب'],
  ['iran', 'رين'],
  ['oman', 'مان'],
])('%s does not sound like %s', (latin, arabic) => {
  expect(consonants(soundOfLatin(latin))).not.toBe(consonants(soundOfArabic(normalise(arabic))));
});
