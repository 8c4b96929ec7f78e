import { analyse } from '../../arabic/analyse.ts';
import type { Rule } from './rule.ts';

/** Of the headline's words, so many in the standfirst say it again. */
const mostShared = 0.75;

export const standfirst: Rule = {
  id: 'standfirst',
  severity: 'warning',
  languages: 'any',
  topics: false,
  asks: 'file',
  says: { ar: 'عنوان تكرره المقدمة', en: 'a standfirst that repeats the headline' },
  bad: [
    {
      fields: {
        title: 'لافروف وتيلرسون يتفقان على مجموعة عمل',
        summary: 'اتفق لافروف وتيلرسون، وهما يتفقان على مجموعة عمل جديدة.',
      },
    },
  ],
  good: [
    {
      fields: {
        title: 'لافروف وتيلرسون يتفقان على مجموعة عمل',
        summary: 'مهمتها بحث الخلافات، وموسكو تطلب تحقيقًا دوليًا في قصف خان شيخون.',
      },
    },
  ],
  *find({ fields, offsetOf }) {
    const { title, summary } = fields;
    if (typeof title !== 'string' || typeof summary !== 'string') return;
    const stems = new Set(analyse(summary).map(({ stem }) => stem));
    const headline = new Set(analyse(title).map(({ stem }) => stem));
    const shared = [...headline].filter((stem) => stems.has(stem)).length;
    if (headline.size === 0 || shared / headline.size < mostShared) return;
    const start = offsetOf(['summary']);
    yield {
      start,
      end: start + summary.length,
      message: {
        ar: 'المقدمة (summary) تكرر العنوان: قل فيها ما لم يقله.',
        en: 'the standfirst (summary) repeats the headline: let it say what that does not.',
      },
    };
  },
};
