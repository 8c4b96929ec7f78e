import { formatHijri } from '#lib/arabic/dates.ts';
import type { NewsDate } from '#lib/article/article.ts';
import { hrefIn, type Language, type SectionId, sections } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { Kashida } from './kashida.tsx';
import styles from './masthead.module.css';
import { NewsTime } from './news-time.tsx';
import { SearchForm } from './search-form.tsx';

type Props = {
  /** The part of the site that the page belongs to. */
  current?: SectionId | 'topics' | 'archive' | 'search';
  /** The day of the page, like the date on a paper. Without one the line carries the motto alone. */
  date?: NewsDate | null;
  /** Larger, on the front page. */
  front?: boolean;
  /** Language of the page around. */
  language: Language;
};

/** The word نبأ stretched across the page; the date is written on it, the sections hang from it. */
export function Masthead({ current, date = null, front = false, language }: Props) {
  const { site, sections: names, ways } = wordsIn(language);
  const links = [
    ...sections.map((id) => ({ id, href: hrefIn(language, `/sections/${id}/`), name: names[id].name })),
    { id: 'topics', href: '/topics/', name: ways.topics },
    { id: 'archive', href: '/archive/', name: ways.archive },
  ];
  return (
    <header className={`wrap ${styles.masthead}${front ? '' : ` ${styles.inner}`}`}>
      <div className="on-line">
        <a href={hrefIn(language, '/')} aria-label={site.home}>
          <Kashida word="naba" />
        </a>
        <p className={`fine ${date ? styles.dated : ''}`}>
          <span className={styles.motto}>{site.tagline}</span>
          {date && (
            <span className="meta">
              <NewsTime date={date} language={language} weekday />
              {language === 'ar' && <span className="hijri">{formatHijri(date.epoch)}</span>}
            </span>
          )}
        </p>
      </div>
      <div className={styles.hanging}>
        <nav aria-label={ways.sections}>
          <ul>
            {links.map(({ id, href, name }) => (
              <li key={id}>
                <a className="un" href={href} aria-current={id === current ? 'true' : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a className={`fine ${styles.settings}`} href={hrefIn(language, '/settings/')}>
          {ways.settings}
        </a>
        {current !== 'search' && <SearchForm language={language} />}
      </div>
    </header>
  );
}
