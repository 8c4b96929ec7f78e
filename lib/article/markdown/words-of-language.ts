import type { Language } from '../../site.ts';

/** What the pipeline itself writes into a body. */
export type BodyWords = { footnotes: string; footnote: string; back: string; table: string };

export const wordsOfLanguage: Record<Language, BodyWords> = {
  ar: { footnotes: 'الهوامش', footnote: 'هامش', back: 'العودة إلى موضع الهامش', table: 'جدول' },
  fa: { footnotes: 'پانویس‌ها', footnote: 'پانویس', back: 'بازگشت به متن، پانویس', table: 'جدول' },
  ur: { footnotes: 'حواشی', footnote: 'حاشیہ', back: 'متن پر واپس، حاشیہ', table: 'جدول' },
  he: { footnotes: 'הערות', footnote: 'הערה', back: 'חזרה לטקסט, הערה', table: 'טבלה' },
  en: { footnotes: 'Notes', footnote: 'Note', back: 'Back to note', table: 'Table' },
  fr: { footnotes: 'Notes', footnote: 'Note', back: 'Retour à la note', table: 'Tableau' },
};
