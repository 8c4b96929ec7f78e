import { counted, nouns } from '#lib/arabic/plural.ts';
import type { Headline, TopicName } from '#lib/archive/card.ts';
import { BidiText } from './bidi-text.tsx';
import { Kashida } from './kashida.tsx';
import styles from './running-story.module.css';
import { TimelineItem } from './timeline-item.tsx';

type Props = {
  topic: TopicName;
  /** Its last steps, oldest first. */
  stories: Headline[];
  /** How many steps it has in all. */
  count: number;
};

/** A running story on the front page: «ملف» stretched into the axis of its own timeline. */
export function RunningStory({ topic, stories, count }: Props) {
  const href = `/topics/${topic.slug}/`;
  return (
    <section className={styles.band} aria-labelledby="running">
      <div className="wrap">
        <div className="on-line">
          <Kashida word="malaf" />
          <h2 className="un" id="running">
            <a href={href}>
              <span className="quiet">ملف: </span>
              <BidiText text={topic.name} language="ar" />
            </a>
          </h2>
        </div>
        <ol className={`tl ${styles.axis}`}>
          {stories.map((card, index) => (
            <TimelineItem key={card.path} card={card} now={index === stories.length - 1} />
          ))}
        </ol>
        <p className="fine">
          <a href={href}>الملف كاملًا: {counted(count, nouns.story)} وخط زمني</a>
        </p>
      </div>
    </section>
  );
}
