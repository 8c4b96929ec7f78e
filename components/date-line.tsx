import type { DayOptions } from '#lib/arabic/dates.ts';
import type { Headline } from '#lib/archive/card.ts';
import type { Language } from '#lib/site.ts';
import { NewsTime } from './news-time.tsx';
import { SectionLink } from './section-link.tsx';

type Props = DayOptions & {
  card: Pick<Headline, 'date' | 'section'>;
  /** Language of the text around. */
  language: Language;
};

/** The day and the section of a story, above its headline. */
export function DateLine({ card, language, ...day }: Props) {
  return (
    <p className="meta">
      <NewsTime date={card.date} language={language} {...day} />
      <span>
        <SectionLink section={card.section} language={language} />
      </span>
    </p>
  );
}
