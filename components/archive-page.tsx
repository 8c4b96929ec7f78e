import { formatMonth } from '#lib/arabic/dates.ts';
import type { CountedMonth } from '#lib/archive/months.ts';
import { hrefOfMonth } from '#lib/archive/months.ts';
import type { PageVersion } from '#lib/archive/published-languages.ts';
import { site } from '#lib/site.ts';
import { counted } from '#lib/words/counted.ts';
import { wordsIn } from '#lib/words/words.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { DatedText } from './dated-text.tsx';
import { Footer } from './footer.tsx';
import styles from './index-page.module.css';
import listHead from './list-head.module.css';
import { Masthead } from './masthead.tsx';

type Props = {
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
  years: { year: number; months: CountedMonth[] }[];
  /** The only year shown, or null for all. */
  year: number | null;
};

/** The archive by year and month, newest first. */
export function ArchivePage({ years, year, versions }: Props) {
  const { archive: words, counts } = wordsIn(site.language);
  return (
    <>
      <Masthead language={site.language} current="archive" />
      <main id="main" className="wrap">
        <header className={listHead.head}>
          <Breadcrumbs
            language={site.language}
            trail={year === null ? [] : [{ href: '/archive/', name: words.title }]}
          />
          <h1>{year === null ? words.title : words.of(year)}</h1>
        </header>
        {years.length === 0 && <p className="stand">{words.none}</p>}
        {years.map((one) => (
          <section key={one.year} className={styles.group} aria-labelledby={`year-${one.year}`}>
            <h2 id={`year-${one.year}`}>
              {year === null ? <a href={`/archive/${one.year}/`}>{one.year}</a> : one.year}
            </h2>
            <ul className={styles.columns}>
              {one.months.map(({ month, stories }) => (
                <li key={month}>
                  <a href={hrefOfMonth(one.year, month)}>
                    <DatedText text={formatMonth(one.year, month, site.language)} />
                  </a>
                  <small>{counted(stories, counts.stories, site.language)}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
      <Footer language={site.language} versions={versions} />
    </>
  );
}
