import { type DayOptions, formatDay, formatTime } from '#lib/arabic/dates.ts';
import type { NewsDate } from '#lib/article/article.ts';
import type { Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { DatedText } from './dated-text.tsx';

type Props = DayOptions & {
  date: NewsDate;
  language: Language;
  /** Adds the hour where the editor gave one. */
  hour?: boolean;
};

/** A date as readers and machines read it. */
export function NewsTime({ date, language, hour = false, ...day }: Props) {
  const text = formatDay(date.epoch, language, day);
  return (
    <time dateTime={date.iso}>
      <DatedText
        text={
          hour && date.hasTime ? `${text}${wordsIn(language).comma}${formatTime(date.epoch, language)}` : text
        }
      />
    </time>
  );
}
