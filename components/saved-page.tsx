import { Footer } from './footer.tsx';
import styles from './index-page.module.css';
import { KeptStoriesLists } from './kept-stories-lists.tsx';
import { Masthead } from './masthead.tsx';

type Props = { script: { src: string; integrity: string } };

/** «محفوظاتي»: what the reader keeps on this device. */
export function SavedPage({ script }: Props) {
  return (
    <>
      <Masthead />
      <main id="main" className="wrap">
        <header className={styles.head}>
          <h1>محفوظاتي</h1>
          <p className="stand">أخبار على هذا الجهاز وحده، تُقرأ من دون اتصال.</p>
        </header>
        <KeptStoriesLists />
      </main>
      <Footer />
      <script type="module" {...script} />
    </>
  );
}
