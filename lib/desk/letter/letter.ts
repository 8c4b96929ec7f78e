import { formatDays } from '../../arabic/dates.ts';
import { counted, nouns } from '../../arabic/plural.ts';
import { site } from '../../site.ts';
import { letterHtml } from './letter-html.ts';
import { letterMessage } from './letter-message.ts';
import { letterText } from './letter-text.ts';
import type { WeekNews } from './week-news.ts';

/** How much of a week a letter tells. */
export type LetterForm = {
  /** Whether the stories of sections have their standfirsts; the lead always has. */
  summaries: boolean;
  /** Stories of each section; the others are counted. */
  perSection: number;
};

/** Both parts of a letter are made of this. */
export type LetterContent = LetterForm & {
  news: WeekNews;
  subject: string;
  /** «من 10 إلى 16 نيسان/أبريل 2017 · 12 خبرًا». */
  week: string;
};

/** Gmail shows some 102 KB of HTML and cuts the rest; with its text part, a letter stays below that as a whole. */
const mostBytes = 100 * 1024;

const forms: readonly LetterForm[] = [
  { summaries: true, perSection: Number.POSITIVE_INFINITY },
  { summaries: false, perSection: Number.POSITIVE_INFINITY },
  ...[20, 10, 5, 3].map((perSection) => ({ summaries: false, perSection })),
];

/**
 * The letter of a week as a message (RFC 5322), the same bytes for the same news. Of a week with more than a letter holds it leaves
 * out standfirsts first, then the older stories of each section.
 */
export async function weekLetter(news: WeekNews): Promise<{ bytes: Uint8Array; form: LetterForm }> {
  const common = {
    news,
    subject: `نبأ الأسبوع: ${news.lead.title}`,
    week: `${formatDays(news.week.start, news.week.end - 1, 'ar')} · ${counted(news.count, nouns.story)}`,
  };
  let last: { bytes: Uint8Array; form: LetterForm } | undefined;
  for (const form of forms) {
    const content = { ...common, ...form };
    const bytes = await letterMessage({
      subject: content.subject,
      html: letterHtml(content),
      text: letterText(content),
      date: news.lead.date.epoch,
      name: news.week.name,
      ...site.letter,
    });
    last = { bytes, form };
    if (bytes.length <= mostBytes) break;
  }
  if (!last) throw new Error('A letter has no form.');
  return last;
}
