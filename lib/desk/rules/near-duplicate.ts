import type { Rule } from './rule.ts';

export const nearDuplicate: Rule = {
  id: 'near-duplicate',
  severity: 'warning',
  languages: 'any',
  topics: false,
  asks: 'desk',
  says: { ar: 'خبر يكاد يطابق خبرًا آخر', en: 'a story that is nearly the same as another' },
  bad: [{ fields: {}, address: '2017/copy' }],
  good: ['خبر لا يشبهه خبر آخر.'],
  *find({ address, offsetOf }, desk) {
    const [twin] = desk.twinsOf(address);
    if (!twin) return;
    const start = offsetOf(['title']);
    const share = Math.round(twin.share * 100);
    yield {
      start,
      end: start,
      message: {
        ar: `يكاد هذا الخبر يطابق ${twin.path} (${share}٪ من نصه): احذف أحدهما أو ميّزه.`,
        en: `this story is nearly the same as ${twin.path} (${share}% of its text): remove one or tell them apart.`,
      },
    };
  },
};
