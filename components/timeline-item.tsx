import type { Headline } from '#lib/archive/card.ts';
import type { Language } from '#lib/site.ts';
import { DateLine } from './date-line.tsx';
import { languageAttributes } from './foreign.ts';
import { StoryLink } from './story-link.tsx';

type Props = {
  card: Headline;
  /** The newest of a running story: its dot is red. */
  now?: boolean;
  /** Language of the page around. */
  language: Language;
};

/** A step of a running story: its day and section, and the headline. The text turns by its language; its dot stays on the axis. */
export function TimelineItem({ card, now = false, language }: Props) {
  return (
    <li className={now ? 'now' : undefined}>
      <div {...languageAttributes(card.language, language)}>
        <DateLine card={card} language={card.language} />
        <StoryLink card={card} className="un" />
      </div>
    </li>
  );
}
