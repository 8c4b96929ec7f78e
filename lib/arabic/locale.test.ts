import { expect, it } from 'vitest';
import { numberIn } from './locale.ts';

it.each([
  ['ar', '1,250.5'],
  ['fa', '۱٬۲۵۰٫۵'],
  ['ur', '1,250.5'],
  ['he', '1,250.5'],
  ['en', '1,250.5'],
  ['fr', '1\u202F250,5'],
])('writes numbers as %s does', (language, text) => {
  expect(numberIn(1250.5, language)).toBe(text);
});
