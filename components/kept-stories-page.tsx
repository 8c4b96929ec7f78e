import type { ReactNode } from 'react';
import type { PageVersion } from '#lib/archive/published-languages.ts';
import { site } from '#lib/site.ts';
import { countedForms } from '#lib/words/counted.ts';
import { wordsIn } from '#lib/words/words.ts';
import { Footer } from './footer.tsx';
import styles from './kept-stories-page.module.css';
import listHead from './list-head.module.css';
import { Masthead } from './masthead.tsx';
import { ReaderScript } from './reader-script.tsx';

type Props = {
  heading: string;
  /** Below the heading. */
  children: ReactNode;
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
  /** The script that fills the lists. */
  script: string;
};

/**
 * What the device keeps: stories saved, and below them those read. `saved.reader.ts` fills the lists. Without JavaScript there is
 * nothing to keep them with, which is said instead.
 */
export function KeptStoriesPage({ heading, children, versions, script }: Props) {
  const { kept, counts, site: named } = wordsIn(site.language);
  const [before, after] = kept.noneSaved.split('#');
  return (
    <>
      <Masthead language={site.language} />
      <main id="main" className="wrap">
        <header className={listHead.head}>
          <h1>{heading}</h1>
          {children}
        </header>
        <noscript>
          <p className="stand">{kept.noScript}</p>
        </noscript>
        <div
          className={styles.kept}
          id="kept-lists"
          aria-busy="true"
          data-forms={countedForms(counts.stories, site.language)}
          data-remove={kept.remove}
        >
          <section className="second" aria-labelledby="saved-title" data-kept="saved">
            <h2 id="saved-title">{kept.saved}</h2>
            <p className="fine" role="status" />
            <ul className={`${styles.list} stack`} />
            <p data-empty="" hidden>
              {before}
              <a href="/">{named.front}</a>
              {after}
            </p>
          </section>
          <section className="second" aria-labelledby="read-title" data-kept="read">
            <h2 id="read-title">{kept.read}</h2>
            <p className="fine" role="status" />
            <ul className={`${styles.list} stack`} />
            <p data-empty="" hidden>
              {kept.noneRead}
            </p>
          </section>
        </div>
      </main>
      <Footer language={site.language} versions={versions} />
      <ReaderScript src={script} />
    </>
  );
}
