import { formatHijri } from '#lib/arabic/dates.ts';
import type { Article } from '#lib/article/article.ts';
import { minutesToRead } from '#lib/article/reading-time.ts';
import { site } from '#lib/site.ts';
import styles from './article-info.module.css';
import { languageAttributes } from './foreign.ts';
import { labels } from './labels.ts';
import { NewsTime } from './news-time.tsx';
import { shareLinks } from './share-links.ts';

/** Who wrote the story, where and when, how long it takes to read, and the ways to pass it on. */
export function ArticleInfo({ article, shareUrl }: { article: Article; shareUrl: string }) {
  const { language, authors, place, date, updated, words: length, title } = article;
  const words = labels[language];
  const arabic = languageAttributes(site.language, language);
  const comma = language === 'en' || language === 'fr' || language === 'he' ? ', ' : '، ';
  return (
    <div className={`${styles.info} fine`}>
      <p {...arabic}>
        <b>
          {site.name}، {authors.join('، ')}
        </b>
      </p>
      <p>
        {place && `${place.name}${comma}`}
        <NewsTime date={date} language={language} weekday hour />
      </p>
      <p>
        <span {...arabic}>{formatHijri(date.epoch)}</span>
        {comma}
        {words.minutes(minutesToRead(length))}
      </p>
      {updated && (
        <p>
          {words.updated} <NewsTime date={updated} language={language} hour />
        </p>
      )}
      <section className={styles.share} aria-label={words.share}>
        <ul>
          {shareLinks(title, shareUrl, words.email).map(({ name, href }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
