import type { Headline } from '#lib/archive/card.ts';
import type { Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { DateLine } from './date-line.tsx';
import { languageAttributes } from './foreign.ts';
import styles from './neighbours.module.css';
import { StoryLink } from './story-link.tsx';

type Props = { previous: Headline | null; next: Headline | null; language: Language };

/** The way to the stories published just before and just after. */
export function Neighbours({ previous, next, language }: Props) {
  const words = wordsIn(language).story;
  if (!previous && !next) return null;
  return (
    <nav className={styles.neighbours} aria-label={words.neighbours}>
      <ul>
        {previous && <Neighbour card={previous} label={words.previous} language={language} />}
        {next && <Neighbour card={next} label={words.next} language={language} />}
      </ul>
    </nav>
  );
}

function Neighbour({ card, label, language }: { card: Headline; label: string; language: Language }) {
  return (
    <li>
      <p className="fine">{label}</p>
      <DateLine card={card} language={language} />
      <span {...languageAttributes(card.language, language)}>
        <StoryLink card={card} className="un" />
      </span>
    </li>
  );
}
