import type { Card } from '#lib/archive/card.ts';
import type { Article } from '#lib/article/article.ts';
import type { Language } from '#lib/site.ts';
import styles from './article-thread.module.css';
import { labels } from './labels.ts';
import { NewsTime } from './news-time.tsx';
import { TimelineItem } from './timeline-item.tsx';

type Props = {
  before: Card[];
  after: Card[];
  here: Pick<Article, 'date'>;
  language: Language;
};

/** The running story around this one: what came before, this, what came after. */
export function ArticleThread({ before, after, here, language }: Props) {
  const words = labels[language];
  return (
    <aside className={styles.thread} aria-label={words.thread}>
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
          <ol className="tl">
            {after.map((card) => (
              <TimelineItem key={card.path} card={card} language={language} />
            ))}
          </ol>
        </>
      )}
    </aside>
  );
}
