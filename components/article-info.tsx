import { Fragment } from 'react';
import { formatHijri } from '#lib/arabic/dates.ts';
import type { StoryRecord } from '#lib/archive/rows.ts';
import type { Translation } from '#lib/archive/translations.ts';
import { minutesToRead } from '#lib/article/reading-time.ts';
import { languages } from '#lib/site.ts';
import { counted } from '#lib/words/counted.ts';
import { wordsIn } from '#lib/words/words.ts';
import styles from './article-info.module.css';
import { BidiText } from './bidi-text.tsx';
import { languageAttributes } from './foreign.ts';
import { NewsTime } from './news-time.tsx';
import { shareLinks } from './share-links.ts';
import { StoryTools } from './story-tools.tsx';

type Props = { article: StoryRecord; translations: Translation[]; shareUrl: string };

/** Who wrote the story, where and when, how long it takes to read, in which other languages, and the ways to pass it on. */
export function ArticleInfo({ article, translations, shareUrl }: Props) {
  const { language, authors, place, date, updated, words: length, title } = article;
  const { site, comma, story: words } = wordsIn(language);
  const names = authors.map((name) => (
    <Fragment key={name}>
      {comma}
      <BidiText text={name} language={language} />
    </Fragment>
  ));
  return (
    <div className={`${styles.info} fine`}>
      <p>
        <b>
          {site.name}
          {names}
        </b>
      </p>
      <p>
        {place && <BidiText text={place.name} language={language} />}
        {place && comma}
        <NewsTime date={date} language={language} weekday hour />
      </p>
      <p>
        {language === 'ar' && (
          <span className="hijri">
            {formatHijri(date.epoch)}
            {comma}
          </span>
        )}
        {counted(minutesToRead(length), words.minutes, language)}
      </p>
      {updated && (
        <p>
          {words.updated} <NewsTime date={updated} language={language} hour />
        </p>
      )}
      {translations.length > 0 && (
        <p>
          {words.translations}{' '}
          {translations.map((other, index) => (
            <Fragment key={other.path}>
              {index > 0 && comma}
              <a
                href={`/articles/${other.path}/`}
                hrefLang={other.language}
                {...languageAttributes(other.language, language)}
              >
                {languages[other.language].name}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      <StoryTools language={language} />
      <section className={styles.share} aria-label={words.share}>
        <ul>
          {shareLinks(title, shareUrl).map(({ service, href }) => (
            <li key={service}>
              <a href={href}>{words.services[service]}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
