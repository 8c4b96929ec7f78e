import type { TopicName } from '#lib/archive/card.ts';
import type { StoryRecord } from '#lib/archive/rows.ts';
import { hrefIn } from '#lib/site.ts';
import { counted } from '#lib/words/counted.ts';
import { wordsIn } from '#lib/words/words.ts';
import styles from './article-head.module.css';
import { BidiText } from './bidi-text.tsx';
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
  const { site, ways, story: words } = wordsIn(language);
  return (
    <header className={styles.head}>
      <nav className="crumbs fine" aria-label={ways.path}>
        <ol>
          <li>
            <a href={hrefIn(language, '/')}>{site.name}</a>
          </li>
          <li>
            <SectionLink section={section} language={language} />
          </li>
          {story && (
            <li>
              <a href={`/topics/${story.slug}/`}>
                <BidiText text={story.name} language={language} />
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
          <a href="#later">{counted(laterCount, words.later, language)}</a>
        </p>
      )}
    </header>
  );
}
