import type { Order, PageLinks } from '#lib/archive/pages.ts';
import styles from './pagination.module.css';

type Props = {
  links: PageLinks;
  order: Order;
  hrefOf: (page: number) => string;
  /** What the ends of the list are called, where it is no list of stories. */
  ends?: Pick<Names, 'first' | 'last'>;
};

type Names = Record<Exclude<keyof PageLinks, 'goesOnWith'>, string>;

/** What the ways through a list are called, by the order that it is read in. */
const words: Record<Order, Names> = {
  newest: { first: 'أحدث الأخبار', previous: 'أحدث', next: 'أقدم', last: 'أقدم الأخبار' },
  oldest: { first: 'بداية الملف', previous: 'أقدم', next: 'أحدث', last: 'آخر التطورات' },
};

/** The way through a long list. It names no number of pages, which grows while the page stays as it is. */
export function Pagination({ links, order, hrefOf, ends }: Props) {
  const { first, previous, next, last, goesOnWith } = links;
  if (previous === null && next === null) return null;
  const names = { ...words[order], ...ends };
  return (
    <nav className={styles.pagination} aria-label="صفحات القائمة">
      <ul>
        {first !== null && (
          <li>
            <a href={hrefOf(first)}>{names.first}</a>
          </li>
        )}
        {previous !== null && (
          <li>
            <a href={hrefOf(previous)} rel="prev">
              <span aria-hidden="true">‹ </span>
              {names.previous}
            </a>
          </li>
        )}
        {next !== null && (
          <li>
            <a href={`${hrefOf(next)}${goesOnWith === null ? '' : `#${goesOnWith}`}`} rel="next">
              {names.next}
              <span aria-hidden="true"> ›</span>
            </a>
          </li>
        )}
        {last !== null && (
          <li>
            <a href={hrefOf(last)}>{names.last}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}
