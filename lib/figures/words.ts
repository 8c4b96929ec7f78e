import type { Language } from '../site.ts';

/** What figures say of themselves, by language. */
export type FigureWords = {
  map: string;
  kilometres: string;
  /** A place within a country. */
  placeIn: (place: string, country: string) => string;
  /** Whose lines the map shows. */
  credit: string;
  source: string;
  comma: string;
};

export const figureWords: Record<Language, FigureWords> = {
  ar: {
    map: 'خريطة',
    kilometres: 'كم',
    placeIn: (place, country) => `موقع ${place} (${country})`,
    credit: 'خريطة: نبأ، عن بيانات Natural Earth',
    source: 'المصدر',
    comma: '، ',
  },
  fa: {
    map: 'نقشه',
    kilometres: 'کیلومتر',
    placeIn: (place, country) => `موقعیت ${place} (${country})`,
    credit: 'نقشه: نبأ، داده‌ها از Natural Earth',
    source: 'منبع',
    comma: '، ',
  },
  ur: {
    map: 'نقشہ',
    kilometres: 'کلومیٹر',
    placeIn: (place, country) => `${place} کا محل وقوع (${country})`,
    credit: 'نقشہ: نبأ، ڈیٹا Natural Earth',
    source: 'ماخذ',
    comma: '، ',
  },
  he: {
    map: 'מפה',
    kilometres: 'ק״מ',
    placeIn: (place, country) => `מיקום ${place} (${country})`,
    credit: 'מפה: נבא, על פי Natural Earth',
    source: 'מקור',
    comma: ', ',
  },
  en: {
    map: 'Map',
    kilometres: 'km',
    placeIn: (place, country) => `${place} in ${country}`,
    credit: 'Map: Naba, from Natural Earth data',
    source: 'Source',
    comma: ', ',
  },
  fr: {
    map: 'Carte',
    kilometres: 'km',
    placeIn: (place, country) => `${place} (${country})`,
    credit: 'Carte : Naba, données Natural Earth',
    source: 'Source',
    comma: ', ',
  },
};
