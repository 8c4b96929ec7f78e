import type { TopicName } from '#lib/archive/card.ts';
import type { StoryRecord } from '#lib/archive/rows.ts';
import { site } from '#lib/site.ts';
import styles from './article-head.module.css';
import { BidiText } from './bidi-text.tsx';
import { languageAttributes } from './foreign.ts';
import { labels } from './labels.ts';
import { NewsTime } from './news-time.tsx';
import { SectionLink } from './section-link.tsx';

type Props = {
  article: StoryRecord;
  story: TopicName | null;
  /** Later stories of the same running story. */
  laterCount: number;
};

/** Where the story belongs, its headline and standfirst, when it was corrected, and what came of it since. */
export function ArticleHead({ article, story, laterCount }: Props) {
  const { language, section, title, summary, hasStandfirst, corrections } = article;
  const last = corrections.at(-1);
  const words = labels[language];
  const arabic = languageAttributes(site.language, language);
  return (
    <header className={styles.head}>
      <nav className="crumbs fine" aria-label={words.path}>
        <ol>
          <li>
            <a href="/" {...arabic}>
              {site.name}
            </a>
          </li>
          <li>
            <SectionLink section={section} language={language} />
          </li>
          {story && (
            <li>
              <a href={`/topics/${story.slug}/`} {...arabic}>
                <BidiText text={story.name} language={site.language} />
              </a>
            </li>
          )}
        </ol>
      </nav>
      <h1>
        <BidiText text={title} language={language} />
      </h1>
      {hasStandfirst && (
        <p className="stand">
          <BidiText text={summary} language={language} />
        </p>
      )}
      {last && (
        <p className={styles.corrected}>
          <a href={`#${last.anchor}`}>
            {words.corrected} <NewsTime date={last.date} language={language} hour />
          </a>
        </p>
      )}
      {laterCount > 0 && (
        <p className={styles.later}>
          <a href="#later">{words.later(laterCount)}</a>
        </p>
      )}
    </header>
  );
}
