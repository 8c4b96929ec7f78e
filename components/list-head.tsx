import type { ReactNode } from 'react';
import type { Language } from '#lib/site.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { DatedText } from './dated-text.tsx';
import styles from './list-head.module.css';

type Props = {
  /** The page's. */
  language: Language;
  title: string;
  /** The days of this page in words; null on the first, which is always of today. */
  days: string | null;
  hrefOf: (page: number) => string;
  /** What is said below the title. */
  children?: ReactNode;
};

/** The head of a list that goes on over several pages: what it lists, and further back which days. */
export function ListHead({ language, title, days, hrefOf, children }: Props) {
  return (
    <header className={styles.head}>
      <Breadcrumbs language={language} trail={days === null ? [] : [{ href: hrefOf(1), name: title }]} />
      <h1>
        {title}
        {days && (
          <small className={styles.days}>
            {' '}
            <DatedText text={days} />
          </small>
        )}
      </h1>
      {children}
    </header>
  );
}
