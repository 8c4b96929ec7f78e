import type { Card } from '#lib/archive/card.ts';
import type { SectionId } from '#lib/site.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Footer } from './footer.tsx';
import styles from './list-page.module.css';
import { Masthead } from './masthead.tsx';
import { Pagination } from './pagination.tsx';
import { Story } from './story.tsx';

type Props = {
  title: string;
  current?: SectionId;
  /** Stories of this page, newest first. */
  cards: Card[];
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
};

/** A section: its newest stories large at the top of the first page, the rest in rows. */
export function ListPage({ title, current, cards, page, pages, hrefOf }: Props) {
  const large = page === 1 ? 1 : 0;
  const [first] = cards;
  const rows = cards.slice(large);
  return (
    <>
      <Masthead current={current} date={first?.date} />
      <main id="main" className="wrap">
        <header className={styles.head}>
          <Breadcrumbs />
          <h1>{title}</h1>
        </header>
        {cards.length === 0 && <p className="stand">لا أخبار في هذا القسم بعد.</p>}
        {large === 1 && first && (
          <div className={styles.first}>
            <Story card={first} size="l" level={2} summary />
          </div>
        )}
        {rows.length > 0 && (
          <div className={`${styles.rows} stack`}>
            {rows.map((card) => (
              <Story key={card.path} card={card} size="s" level={2} summary />
            ))}
          </div>
        )}
        <Pagination page={page} pages={pages} hrefOf={hrefOf} />
      </main>
      <Footer />
    </>
  );
}
