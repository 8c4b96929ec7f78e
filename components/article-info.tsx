import { Fragment } from 'react';
import { formatHijri } from '#lib/arabic/dates.ts';
import { directionOf } from '#lib/arabic/direction.ts';
import type { StoryRecord } from '#lib/archive/rows.ts';
import type { Translation } from '#lib/archive/translations.ts';
import { minutesToRead } from '#lib/article/reading-time.ts';
import { languages, sections, site } from '#lib/site.ts';
import styles from './article-info.module.css';
import { BidiText } from './bidi-text.tsx';
import { languageAttributes } from './foreign.ts';
import { labels } from './labels.ts';
import { NewsTime } from './news-time.tsx';
import { shareLinks } from './share-links.ts';
import { StoryTools } from './story-tools.tsx';

type Props = { article: StoryRecord; translations: Translation[]; shareUrl: string };

/** Who wrote the story, where and when, how long it takes to read, in which other languages, and the ways to pass it on. */
export function ArticleInfo({ article, translations, shareUrl }: Props) {
  const { language, section, authors, place, date, updated, words: length, title } = article;
  const words = labels[language];
  const arabic = languageAttributes(site.language, language);
  // The Hijri date means little to who reads from the left.
  const isRightToLeft = directionOf(language) === 'rtl';
  const names = authors.map((name) => (
    <Fragment key={name}>
      {words.comma}
      {name === sections[section].desk ? (
        <bdi {...arabic}>{name}</bdi>
      ) : (
        <BidiText text={name} language={language} />
      )}
    </Fragment>
  ));
  return (
    <div className={`${styles.info} fine`}>
      <p>
        <b>
          <bdi {...arabic}>{site.name}</bdi>
          {names}
        </b>
      </p>
      <p>
        {place && <BidiText text={place.name} language={language} />}
        {place && words.comma}
        <NewsTime date={date} language={language} weekday hour />
      </p>
      <p>
        {isRightToLeft && (
          <span className="hijri">
            <span {...arabic}>{formatHijri(date.epoch)}</span>
            {words.comma}
          </span>
        )}
        {words.minutes(minutesToRead(length))}
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
              {index > 0 && words.comma}
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
