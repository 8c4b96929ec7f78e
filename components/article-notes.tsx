import type { TopicName } from '#lib/archive/card.ts';
import type { StoryRecord } from '#lib/archive/rows.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import styles from './article-notes.module.css';
import { BidiText } from './bidi-text.tsx';
import { languageAttributes } from './foreign.ts';
import { NewsTime } from './news-time.tsx';

/** Below the story: what was corrected, where it comes from, what it is about. */
export function ArticleNotes({ article, topics }: { article: StoryRecord; topics: TopicName[] }) {
  const { language, corrections, sources } = article;
  const words = wordsIn(language).story;
  return (
    <>
      {corrections.length > 0 && (
        <section className={styles.note} aria-labelledby="corrections">
          <h2 className="h5" id="corrections">
            {words.corrections}
          </h2>
          {corrections.map(({ date, text, anchor }) => (
            <p key={anchor} id={anchor}>
              <BidiText text={text} language={language} /> (<NewsTime date={date} language={language} hour />)
            </p>
          ))}
        </section>
      )}
      {sources.length > 0 && (
        <section className={styles.note} aria-labelledby="sources">
          <h2 className="h5" id="sources">
            {words.sources}
          </h2>
          <ol>
            {sources.map(({ name, url }) => (
              <li key={name}>
                {url ? (
                  <a href={url} rel="external">
                    <BidiText text={name} language={language} />
                  </a>
                ) : (
                  <BidiText text={name} language={language} />
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {topics.length > 0 && (
        <section className={styles.note} aria-labelledby="topics">
          <h2 className="h5" id="topics">
            {words.topics}
          </h2>
          <ul className={`${styles.topics} dots`} {...languageAttributes(site.language, language)}>
            {topics.map(({ slug, name }) => (
              <li key={slug}>
                <a href={`/topics/${slug}/`}>
                  <BidiText text={name} language={site.language} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
