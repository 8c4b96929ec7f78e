/** Digits are always chosen, never left to the engine: CLDR changed the default of `ar`, and engines differ. */
export type Digits = 'latn' | 'arab';

const arabicZero = 0x0660;

/** «1,234» or «١٬٢٣٤», without the invisible marks that Intl adds. */
export function formatNumber(value: number, digits: Digits = 'latn'): string {
  return new Intl.NumberFormat(`ar-u-nu-${digits}`).format(value).replace(/\p{Cf}/gu, '');
}

/** «30.9٪»: the sign follows without a space, with either digits. */
export function formatPercent(value: number, digits: Digits = 'latn'): string {
  return `${formatNumber(value, digits)}٪`;
}

/** The same text with its digits in another system; separators stay as they are. */
export function toDigits(text: string, digits: Digits): string {
  return digits === 'arab'
    ? text.replace(/[0-9]/g, (digit) => String.fromCodePoint(arabicZero + Number(digit)))
    : text.replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? arabicZero) - arabicZero));
}
