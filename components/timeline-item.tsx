import type { Card } from '#lib/archive/card.ts';
import { type Language, sections, site } from '#lib/site.ts';
import { languageAttributes } from './foreign.ts';
import { NewsTime } from './news-time.tsx';
import { StoryLink } from './story-link.tsx';

type Props = {
  card: Card;
  /** The newest of a running story: its dot is red. */
  now?: boolean;
  /** Language of the page around. */
  language?: Language;
};

/** A step of a running story: its day and section, and the headline. */
export function TimelineItem({ card, now = false, language = site.language }: Props) {
  return (
    <li className={now ? 'now' : undefined} {...languageAttributes(card.language, language)}>
      <p className="meta">
        <NewsTime date={card.date} language={card.language} />
        <a href={`/sections/${card.section}/`} {...languageAttributes(site.language, card.language)}>
          {sections[card.section].name}
        </a>
      </p>
      <StoryLink card={card} className="un" />
    </li>
  );
}
