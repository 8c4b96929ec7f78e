import { expect, it } from 'vitest';
import { withMonthNames } from './body-months.ts';

it('takes apart the dates of a body, where its Markdown marked them, and nothing else', () => {
  expect(withMonthNames('<p>في <span class="date">12 تموز/يوليو</span> وتموز/يوليو</p>')).toBe(
    '<p>في <span class="date">12 <span class="levant">تموز</span><span class="both">/</span><span class="egypt">يوليو</span>' +
      '<span class="maghreb" data-name="جويلية"></span></span> وتموز/يوليو</p>',
  );
  expect(withMonthNames('<span class="date">آذار/مارس</span>')).toBe(
    '<span class="date"><span class="levant">آذار</span><span class="both">/</span><span class="egypt maghreb">مارس</span></span>',
  );
});
