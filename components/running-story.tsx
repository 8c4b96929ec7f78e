import type { Headline, TopicName } from '#lib/archive/card.ts';
import type { Language } from '#lib/site.ts';
import { counted } from '#lib/words/counted.ts';
import { wordsIn } from '#lib/words/words.ts';
import { BidiText } from './bidi-text.tsx';
import { Kashida } from './kashida.tsx';
import styles from './running-story.module.css';
import { TimelineItem } from './timeline-item.tsx';

type Props = {
  topic: TopicName;
  /** Its last steps, oldest first. */
  stories: Headline[];
  /** The page's. */
  language: Language;
  /** How many steps it has in all. */
  count: number;
};

/** A running story on the front page: «ملف» stretched into the axis of its own timeline. */
export function RunningStory({ language, topic, stories, count }: Props) {
  const words = wordsIn(language);
  const whole = counted(count, words.counts.stories, language);
  const href = `/topics/${topic.slug}/`;
  return (
    <section className={styles.band} aria-labelledby="running">
      <div className="wrap">
        <div className="on-line">
          <Kashida word="malaf" />
          <h2 className="un" id="running">
            <a href={href}>
              <span className="quiet">{words.topics.label}</span>
              <BidiText text={topic.name} language={language} />
            </a>
          </h2>
        </div>
        <ol className={`tl ${styles.axis}`}>
          {stories.map((card, index) => (
            <TimelineItem
              key={card.path}
              card={card}
              language={language}
              now={index === stories.length - 1}
            />
          ))}
        </ol>
        <p className="fine">
          <a href={href}>{words.front.wholeThread.replace('#', whole)}</a>
        </p>
      </div>
    </section>
  );
}
