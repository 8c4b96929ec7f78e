import { formatMonth } from '#lib/arabic/dates.ts';
import type { Card } from '#lib/archive/card.ts';
import { site } from '#lib/site.ts';
import { BidiText } from './bidi-text.tsx';
import { DateLine } from './date-line.tsx';
import { DatedText } from './dated-text.tsx';
import { languageAttributes } from './foreign.ts';
import styles from './month-timeline.module.css';
import { StoryLink } from './story-link.tsx';

type Props = {
  cards: Card[];
  /** The newest date of all, whose dot is red. */
  newest: Card['date'] | null;
  /** Whether another page leads to places in this timeline. */
  anchored?: boolean;
};

/** Stories on a timeline, a band for each month, in the order given. */
export function MonthTimeline({ cards, newest, anchored = false }: Props) {
  const months = [...Map.groupBy(cards, ({ date }) => new Date(date.epoch).toISOString().slice(0, 7))];
  return months.map(([key, inMonth]) => {
    const [year, month] = key.split('-').map(Number);
    const heading = `month-${key}`;
    return (
      <section key={key} className={styles.month} aria-labelledby={heading}>
        <h2 className="h5" id={heading}>
          <DatedText text={formatMonth(year ?? 0, month ?? 1, site.language)} />
        </h2>
        <ol className="tl">
          {inMonth.map((card) => (
            <li
              key={card.path}
              id={anchored ? card.path : undefined}
              className={card.date.epoch === newest?.epoch ? 'now' : undefined}
            >
              <div {...languageAttributes(card.language)}>
                <DateLine card={card} language={card.language} weekday year={false} />
                <h3>
                  <StoryLink card={card} />
                </h3>
                <p className="sum">
                  <BidiText text={card.summary} language={card.language} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      </section>
    );
  });
}
