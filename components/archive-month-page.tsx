import { formatDay, formatMonth } from '#lib/arabic/dates.ts';
import type { Card } from '#lib/archive/card.ts';
import { hrefOfMonth, type Month, monthKey } from '#lib/archive/months.ts';
import type { PageVersion } from '#lib/archive/published-languages.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import styles from './archive-month-page.module.css';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { DatedText } from './dated-text.tsx';
import { Footer } from './footer.tsx';
import index from './index-page.module.css';
import { IssueLinks } from './issue-links.tsx';
import listHead from './list-head.module.css';
import { Masthead } from './masthead.tsx';
import { Story } from './story.tsx';

type Props = {
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
  year: number;
  month: number;
  /** Stories of the month, newest first. */
  cards: Card[];
  previous: Month | null;
  next: Month | null;
  /** The days, and the month itself, whose papers are published. */
  papers: ReadonlySet<string>;
};

/** All stories of a month, day by day. */
export function ArchiveMonthPage({ year, month, cards, previous, next, papers, versions }: Props) {
  const words = wordsIn(site.language).archive;
  const days = [...Map.groupBy(cards, ({ date }) => new Date(date.epoch).toISOString().slice(0, 10))];
  const links = (issue: string, name: string, stories: readonly Card[]) =>
    stories.some(({ language }) => language === site.language) && (
      <IssueLinks issue={issue} name={name} hasPaper={papers.has(issue)} />
    );
  return (
    <>
      <Masthead language={site.language} current="archive" date={cards[0]?.date} />
      <main id="main" className="wrap">
        <header className={listHead.head}>
          <Breadcrumbs
            language={site.language}
            trail={[
              { href: '/archive/', name: words.title },
              { href: `/archive/${year}/`, name: String(year) },
            ]}
          />
          <h1>
            <DatedText text={formatMonth(year, month, site.language)} />
          </h1>
          {links(monthKey(year, month), formatMonth(year, month, site.language), cards)}
        </header>
        {days.map(([day, stories]) => (
          <section key={day} className={index.group} aria-labelledby={`day-${day}`}>
            <header>
              <h2 id={`day-${day}`}>
                <DatedText text={formatDay(Date.parse(day), site.language, { weekday: true, year: false })} />
              </h2>
              {links(day, formatDay(Date.parse(day), site.language, { weekday: true }), stories)}
            </header>
            <div className="stack">
              {stories.map((card) => (
                <Story key={card.path} language={site.language} card={card} size="s" summary={card.summary} />
              ))}
            </div>
          </section>
        ))}
        <nav className={styles.neighbours} aria-label={words.neighbours}>
          {previous && (
            <a href={hrefOfMonth(previous.year, previous.month)} rel="prev">
              <span aria-hidden="true">‹ </span>
              <DatedText text={formatMonth(previous.year, previous.month, site.language)} />
            </a>
          )}
          {next && (
            <a href={hrefOfMonth(next.year, next.month)} rel="next">
              <DatedText text={formatMonth(next.year, next.month, site.language)} />
              <span aria-hidden="true"> ›</span>
            </a>
          )}
        </nav>
      </main>
      <Footer language={site.language} versions={versions} />
    </>
  );
}
