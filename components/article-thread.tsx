import type { Headline, TopicName } from '#lib/archive/card.ts';
import type { StoryRecord } from '#lib/archive/rows.ts';
import type { StoryThread } from '#lib/linking/story-thread.ts';
import { type Language, site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import styles from './article-thread.module.css';
import { NewsTime } from './news-time.tsx';
import { TimelineItem } from './timeline-item.tsx';

type Props = {
  /** The running story. */
  story: TopicName;
  thread: StoryThread;
  here: Pick<StoryRecord, 'date'>;
  language: Language;
};

/** The running story around this one: what came before, this, what came next and last, and the way to all of it. */
export function ArticleThread({ story, thread, here, language }: Props) {
  const { before, after, last } = thread;
  const words = wordsIn(language).story;
  if (before.length + after.length === 0) return null;
  return (
    <aside className={styles.thread} id="thread" aria-label={words.thread} data-new={words.fresh}>
      {before.length > 0 && (
        <>
          <h2>{words.before}</h2>
          <ol className="tl">
            {before.map((card) => (
              <TimelineItem key={card.path} card={card} language={language} />
            ))}
            <li className="now">
              <p className="meta">
                <NewsTime date={here.date} language={language} />
              </p>
              <span className="un" aria-current="true">
                {words.here}
              </span>
            </li>
          </ol>
        </>
      )}
      {after.length > 0 && (
        <>
          <h2 id="later">{words.after}</h2>
          <Steps cards={after} language={language} />
        </>
      )}
      {last.length > 0 && (
        <>
          <h2>{words.last}</h2>
          <Steps cards={last} language={language} />
        </>
      )}
      <p className="fine">
        <a href={`/topics/${story.slug}/`} hrefLang={language === site.language ? undefined : site.language}>
          {words.wholeThread}
        </a>
      </p>
    </aside>
  );
}

function Steps({ cards, language }: { cards: Headline[]; language: Language }) {
  return (
    <ol className="tl">
      {cards.map((card) => (
        <TimelineItem key={card.path} card={card} language={language} />
      ))}
    </ol>
  );
}
