import type { DeskFile, DeskList } from '#lib/archive/desk-files.ts';
import { Footer } from '../footer.tsx';
import { Masthead } from '../masthead.tsx';
import styles from './desk-list-page.module.css';
import { DeskRow } from './desk-row.tsx';
import { deskName } from './words.ts';

/** What editors work on: what has to be mended before the next edition, what is not published yet, and what changed of late. */
export function DeskListPage({ stopping, drafts, scheduled, recent }: DeskList) {
  const isWaiting = drafts.length + scheduled.length > 0;
  return (
    <>
      <Masthead language="ar" />
      <main id="main" className="wrap">
        <header className={styles.head}>
          <h1>{deskName}</h1>
          <p className="stand">
            ما لم يُنشر بعد وما تغيّر أخيرًا، وما يقوله التدقيق فيه. تتجدد الصفحة مع كل حفظ.
          </p>
        </header>
        <Group id="stopping" title="ما يمنع صدور العدد" files={stopping} />
        <Group id="drafts" title="مسودات" files={drafts} />
        <Group id="scheduled" title="أخبار تنتظر موعدها" files={scheduled} />
        {!isWaiting && (
          <section className="second" aria-labelledby="none">
            <h2 className="h5" id="none">
              لا مسودات ولا أخبار تنتظر موعدها
            </h2>
            <p className="sum">
              ابدأ خبرًا بالأمر{' '}
              <bdi lang="en" dir="ltr">
                <code>npm run new</code>
              </bdi>
              ، أو أضف{' '}
              <bdi lang="en" dir="ltr">
                <code>draft: true</code>
              </bdi>{' '}
              إلى مقدمة خبر، فيظهر هنا حتى يُنشر.
            </p>
          </section>
        )}
        <Group id="recent" title="أخبار تغيّرت أخيرًا" files={recent} />
      </main>
      <Footer language="ar" versions={[]} />
    </>
  );
}

function Group({ id, title, files }: { id: string; title: string; files: readonly DeskFile[] }) {
  if (files.length === 0) return null;
  return (
    <section className={`second ${styles.group}`} aria-labelledby={id}>
      <h2 className="h5" id={id}>
        {title}
      </h2>
      <ul className="stack">
        {files.map((file) => (
          <DeskRow key={file.file} file={file} />
        ))}
      </ul>
    </section>
  );
}
