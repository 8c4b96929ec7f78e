import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, toDigits } from './numbers.ts';

describe('numbers', () => {
  it.each([
    [1234.5, 'latn', '1,234.5'],
    [1234.5, 'arab', '١٬٢٣٤٫٥'],
    [-37.63, 'latn', '-37.63'],
    [0, 'arab', '٠'],
  ] as const)('writes %d in %s digits without invisible marks', (value, digits, text) => {
    expect(formatNumber(value, digits)).toBe(text);
  });

  it('puts the percent sign after the number without a space', () => {
    expect(formatPercent(30.9)).toBe('30.9٪');
    expect(formatPercent(30.9, 'arab')).toBe('٣٠٫٩٪');
  });

  it('turns digits there and back', () => {
    expect(toDigits('13 نيسان 2017', 'arab')).toBe('١٣ نيسان ٢٠١٧');
    expect(toDigits(toDigits('0123456789', 'arab'), 'latn')).toBe('0123456789');
  });
});
