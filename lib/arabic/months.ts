/** Names of the Gregorian months in the traditions of the Arab press. The tables are ours: ICU's data moves. */
const levant = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
];
const egypt = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];
const maghreb = [
  'جانفي',
  'فيفري',
  'مارس',
  'أفريل',
  'ماي',
  'جوان',
  'جويلية',
  'أوت',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

/** Months of the Hijri calendar. */
const hijri = [
  'محرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر',
  'جمادى الأولى',
  'جمادى الآخرة',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة',
  'ذو الحجة',
];

/** `both` is the house style, understood from Casablanca to Baghdad: «نيسان/أبريل». */
export type MonthTradition = 'levant' | 'egypt' | 'maghreb' | 'both';

/**
 * @param month 1 to 12
 * @throws {RangeError} for any other number
 */
export function monthName(month: number, tradition: MonthTradition = 'both'): string {
  switch (tradition) {
    case 'levant':
      return nameIn(levant, month);
    case 'egypt':
      return nameIn(egypt, month);
    case 'maghreb':
      return nameIn(maghreb, month);
    case 'both':
      return `${nameIn(levant, month)}/${nameIn(egypt, month)}`;
  }
}

/** @param month 1 (محرم) to 12 (ذو الحجة) */
export function hijriMonthName(month: number): string {
  return nameIn(hijri, month);
}

/** Every name of a Gregorian month in the three traditions, the longest first, so that a pattern takes «كانون الثاني» whole. */
export const monthNames: readonly string[] = [...new Set([...levant, ...egypt, ...maghreb])].sort(
  (a, b) => b.length - a.length,
);

/** The month that a name of any tradition means, 1 to 12, or null. */
export function monthNumber(name: string): number | null {
  for (const table of [levant, egypt, maghreb]) {
    const index = table.indexOf(name);
    if (index >= 0) return index + 1;
  }
  return null;
}

function nameIn(table: readonly string[], month: number): string {
  const name = table[month - 1];
  if (name === undefined) throw new RangeError(`no month ${month}`);
  return name;
}

/** A part of a month's name, and the traditions in which it is written. */
export type MonthPart = { text: string; traditions: readonly MonthTradition[] };

/**
 * Where a text writes months in both traditions, each taken apart so that a page can show the one its reader knows:
 * «نيسان/أبريل» is «نيسان», «/», «أبريل», «أفريل», of which the house style says all but the last.
 *
 * @returns the text in pieces, in its order: what is no month as it is
 */
export function monthsTakenApart(text: string): (string | MonthPart)[] {
  return text.split(monthPair).flatMap((piece, index): (string | MonthPart)[] => {
    if (index % 2 === 0) return piece === '' ? [] : [piece];
    return partsOf(monthNumber(piece.slice(0, piece.indexOf('/'))) ?? 1);
  });
}

function partsOf(month: number): MonthPart[] {
  const [egyptian, maghrebi] = [nameIn(egypt, month), nameIn(maghreb, month)];
  const first: MonthPart[] = [
    { text: nameIn(levant, month), traditions: ['both', 'levant'] },
    { text: '/', traditions: ['both'] },
  ];
  if (egyptian === maghrebi) return [...first, { text: egyptian, traditions: ['both', 'egypt', 'maghreb'] }];
  return [
    ...first,
    { text: egyptian, traditions: ['both', 'egypt'] },
    { text: maghrebi, traditions: ['maghreb'] },
  ];
}

const pairs = levant.map((name, index) => `${name}/${egypt[index]}`).join('|');
const monthPair = new RegExp(`(${pairs})`);
const dayAndMonth = new RegExp(`(?:(?<![\\d.,])\\d{1,2} )?(?:${pairs})`, 'g');

/** Where a text writes a month in both traditions, with the day before it. End exclusive. */
export function datesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(dayAndMonth)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
