import type { Card } from '#lib/archive/card.ts';
import type { PageLinks } from '#lib/archive/pages.ts';
import type { PageVersion } from '#lib/archive/published-languages.ts';
import type { Language, SectionId } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { Footer } from './footer.tsx';
import { ListHead } from './list-head.tsx';
import styles from './list-page.module.css';
import { Masthead } from './masthead.tsx';
import { Pagination } from './pagination.tsx';
import { Story } from './story.tsx';

type Props = {
  language: Language;
  /** The page in the other languages of the site. */
  versions: readonly PageVersion[];
  title: string;
  current?: SectionId;
  /** Stories of this page, newest first. */
  cards: Card[];
  /** The days of this page in words; null on the first, which is always of today. */
  days: string | null;
  links: PageLinks;
  hrefOf: (page: number) => string;
};

/** A section: its newest stories large at the top of the first page, the rest in rows; further back, the days of each page. */
export function ListPage({ language, versions, title, current, cards, days, links, hrefOf }: Props) {
  const isFirst = days === null;
  const [first] = cards;
  return (
    <>
      <Masthead current={current} date={first?.date} language={language} />
      <main id="main" className="wrap">
        <ListHead language={language} title={title} days={days} hrefOf={hrefOf} />
        {cards.length === 0 && <p className="stand">{wordsIn(language).list.emptySection}</p>}
        {isFirst && first && (
          <div className={styles.first}>
            <Story language={language} card={first} size="l" level={2} summary={first.summary} />
          </div>
        )}
        {cards.length > Number(isFirst) && (
          <div className={`${styles.rows} stack`}>
            {cards.slice(Number(isFirst)).map((card) => (
              <Story
                key={card.path}
                language={language}
                card={card}
                size="s"
                level={2}
                summary={card.summary}
                id={isFirst ? undefined : card.path}
              />
            ))}
          </div>
        )}
        <Pagination language={language} links={links} order="newest" hrefOf={hrefOf} />
      </main>
      <Footer language={language} versions={versions} />
    </>
  );
}
