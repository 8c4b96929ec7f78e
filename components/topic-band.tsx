import type { ReactNode } from 'react';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { BidiText } from './bidi-text.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Kashida } from './kashida.tsx';
import styles from './topic-band.module.css';

/** The page above every topic. */
export const topicsIndex = { href: '/topics/', name: wordsIn(site.language).ways.topics };

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
        <Breadcrumbs language={site.language} trail={trail} />
        <div className="on-line">
          <Kashida word="malaf" />
          <h1 className="un">
            <span className="quiet">{wordsIn(site.language).topics.label}</span>
            <BidiText text={name} language={site.language} />
          </h1>
        </div>
        {children}
      </div>
    </header>
  );
}
