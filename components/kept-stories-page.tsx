import type { ReactNode } from 'react';
import { nouns } from '#lib/arabic/plural.ts';
import type { PageVersion } from '#lib/archive/published-languages.ts';
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
  return (
    <>
      <Masthead />
      <main id="main" className="wrap">
        <header className={listHead.head}>
          <h1>{heading}</h1>
          {children}
        </header>
        <noscript>
          <p className="stand">حفظ الأخبار يجري في متصفحك ويحتاج إلى JavaScript، وهو موقوف هنا.</p>
        </noscript>
        <div
          className={styles.kept}
          id="kept-lists"
          aria-busy="true"
          data-forms={JSON.stringify(nouns.story)}
        >
          <section className="second" aria-labelledby="saved-title" data-kept="saved">
            <h2 id="saved-title">المحفوظة</h2>
            <p className="fine" role="status" />
            <ul className={`${styles.list} stack`} />
            <p data-empty="" hidden>
              لم تحفظ خبرًا بعد. افتح خبرًا واختر «احفظ للقراءة لاحقًا»، أو ابدأ من <a href="/">الصفحة الأولى</a>
              .
            </p>
          </section>
          <section className="second" aria-labelledby="read-title" data-kept="read">
            <h2 id="read-title">قرأتها مؤخرًا</h2>
            <p className="fine" role="status" />
            <ul className={`${styles.list} stack`} />
            <p data-empty="" hidden>
              لا أخبار هنا بعد. ما تقرؤه يبقى على جهازك لتعود إليه من دون اتصال.
            </p>
          </section>
        </div>
      </main>
      <Footer versions={versions} />
      <ReaderScript src={script} />
    </>
  );
}
