import { type DayOptions, formatDay, formatTime } from '#lib/arabic/dates.ts';
import type { NewsDate } from '#lib/article/article.ts';
import type { Language } from '#lib/site.ts';
import { DatedText } from './dated-text.tsx';
import { labels } from './labels.ts';

type Props = DayOptions & {
  date: NewsDate;
  language?: Language;
  /** Adds the hour where the editor gave one. */
  hour?: boolean;
};

/** A date as readers and machines read it. */
export function NewsTime({ date, language = 'ar', hour = false, ...day }: Props) {
  const text = formatDay(date.epoch, language, day);
  return (
    <time dateTime={date.iso}>
      <DatedText
        text={
          hour && date.hasTime ? `${text}${labels[language].comma}${formatTime(date.epoch, language)}` : text
        }
      />
    </time>
  );
}
