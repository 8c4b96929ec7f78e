import type { Order, PageLinks } from '#lib/archive/pages.ts';
import type { Language } from '#lib/site.ts';
import type { ListWays } from '#lib/words/form.ts';
import { wordsIn } from '#lib/words/words.ts';
import styles from './pagination.module.css';

type Props = {
  /** The page's. */
  language: Language;
  links: PageLinks;
  order: Order;
  hrefOf: (page: number) => string;
  /** What the ends of the list are called, where it is no list of stories. */
  ends?: Pick<ListWays, 'first' | 'last'>;
};

/** The way through a long list. It names no number of pages, which grows while the page stays as it is. */
export function Pagination({ language, links, order, hrefOf, ends }: Props) {
  const words = wordsIn(language).list;
  const { first, previous, next, last, goesOnWith } = links;
  if (previous === null && next === null) return null;
  const names = { ...words[order], ...ends };
  return (
    <nav className={styles.pagination} aria-label={words.pages}>
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
