import type { Message, Rule } from './rule.ts';

/** Lists of results cut a longer one (Google Search shows about 70 characters; Google News takes 110), and a card holds four lines. */
const mostLetters = 90;
const mostWords = 14;
const fewestWords = 3;

export const headlineLength: Rule = {
  id: 'headline-length',
  severity: 'warning',
  languages: 'any',
  topics: false,
  asks: 'file',
  says: {
    ar: `عنوان أطول من ${mostWords} كلمة أو ${mostLetters} حرفًا، أو أقصر من ${fewestWords} كلمات`,
    en: `a headline of more than ${mostWords} words or ${mostLetters} letters, or fewer than ${fewestWords} words`,
  },
  bad: [
    { fields: { title: 'خبر' } },
    {
      fields: {
        title:
          'وزير الخارجية الروسي يصل إلى موسكو في زيارة تستمر ثلاثة أيام يلتقي خلالها نظيره الأميركي ورئيس البلاد',
      },
    },
  ],
  good: [{ fields: { title: 'لافروف وتيلرسون يتفقان على مجموعة عمل' } }],
  *find({ fields, offsetOf }) {
    const { title } = fields;
    if (typeof title !== 'string') return;
    const message = headlineWarning(title);
    if (message === null) return;
    const start = offsetOf(['title']);
    yield { start, end: start + title.length, message };
  },
};

/** What is to be said of a headline's length, or null. */
export function headlineWarning(title: string): Message | null {
  const count = title.trim().split(/\s+/).length;
  const letters = title.length;
  if (count < fewestWords)
    return { ar: 'العنوان أقصر من أن يقول خبرًا.', en: 'the headline is too short to tell the news.' };
  if (count <= mostWords && letters <= mostLetters) return null;
  return {
    ar: `العنوان طويل (الكلمات: ${count}، والحروف: ${letters}): اجعله ${mostWords} كلمة و${mostLetters} حرفًا على الأكثر.`,
    en: `the headline is long (${count} words, ${letters} letters): ${mostWords} words and ${mostLetters} letters are the most.`,
  };
}
