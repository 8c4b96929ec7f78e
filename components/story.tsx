import type { PlacedHeadline } from '#lib/archive/card.ts';
import type { Language } from '#lib/site.ts';
import { BidiText } from './bidi-text.tsx';
import { languageAttributes } from './foreign.ts';
import { Kicker } from './kicker.tsx';
import { NewsTime } from './news-time.tsx';
import { StoryLink } from './story-link.tsx';

type Props = {
  card: PlacedHeadline;
  size: 'l' | 'm' | 's';
  /** Level of the headline among the page's headings. */
  level?: 2 | 3;
  /** Its standfirst, where it is shown. */
  summary?: string;
  /** Why it stands in the list. */
  reason?: string;
  /** Language of the page around. */
  language: Language;
  /** By which another page leads to this place in the list. */
  id?: string;
};

/** A story in a list: section, headline, perhaps its standfirst, place and date. It turns itself by its own language. */
export function Story({ card, size, level = 3, summary, reason, language, id }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article id={id} className={`st st--${size}`} {...languageAttributes(card.language, language)}>
      <Kicker section={card.section} language={card.language} />
      <Heading>
        <StoryLink card={card} />
      </Heading>
      {summary && (
        <p className="sum">
          <BidiText text={summary} language={card.language} />
        </p>
      )}
      <p className="meta">
        {reason && (
          <b {...languageAttributes(language, card.language)}>
            <BidiText text={reason} language={language} />
          </b>
        )}
        {card.place && (
          <span>
            <BidiText text={card.place} language={card.language} />
          </span>
        )}
        <NewsTime date={card.date} language={card.language} />
      </p>
    </article>
  );
}
