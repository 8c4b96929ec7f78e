import type { ReactNode } from 'react';
import { BidiText } from './bidi-text.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Kashida } from './kashida.tsx';
import styles from './topic-band.module.css';

/** The page above every topic. */
export const topicsIndex = { href: '/topics/', name: 'ملفات' };

type Props = {
  name: string;
  /** The way to the page, without the front page and itself. */
  trail: { href: string; name: string }[];
  children: ReactNode;
};

/** The head of a topic: its name on the line of «ملف», and what is said of it beneath. */
export function TopicBand({ name, trail, children }: Props) {
  return (
    <header className={styles.band}>
      <div className="wrap">
        <Breadcrumbs trail={trail} />
        <div className="on-line">
          <Kashida word="malaf" />
          <h1 className="un">
            <span className="quiet">ملف: </span>
            <BidiText text={name} language="ar" />
          </h1>
        </div>
        {children}
      </div>
    </header>
  );
}
