import { expect, it } from 'vitest';
import { headlineKey } from './headline-key.ts';

it.each([
  ['«مسبار الأمل» يدخل مدار المريخ!', 'مسبار الامل يدخل مدار المريخ'],
  ['روسيا  تعلّق: مذكرة؟', 'روسيا تعلق مذكره'],
  ['‏"نبأ"…', 'نبا'],
  ['', ''],
])('folds %s', (headline, key) => {
  expect(headlineKey(headline)).toBe(key);
});
