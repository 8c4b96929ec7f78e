import type { PageVersion } from '#lib/archive/published-languages.ts';
import { Footer } from './footer.tsx';
import { Kashida } from './kashida.tsx';
import { Masthead } from './masthead.tsx';
import styles from './not-found-page.module.css';

type Props = {
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
};

/** The page that is not there: the dots have fallen off the word. */
export function NotFoundPage({ versions }: Props) {
  return (
    <>
      <Masthead />
      <main id="main" className={`wrap ${styles.lost}`}>
        <Kashida word="lost" />
        <h1>سقطت النقاط عن هذه الصفحة</h1>
        <p className="stand">
          لا شيء في هذا العنوان. ربما نُقلت الصفحة أو كُتب الرابط ناقصًا. الكلمة بلا نقاطها لا تُقرأ، لكن الأرشيف
          ما زال في مكانه.
        </p>
        <ul className="dots">
          <li>
            <a href="/">الصفحة الأولى</a>
          </li>
          <li>
            <a href="/topics/">فهرس الملفات</a>
          </li>
          <li>
            <a href="/archive/">الأرشيف بالتاريخ</a>
          </li>
        </ul>
      </main>
      <Footer versions={versions} />
    </>
  );
}
