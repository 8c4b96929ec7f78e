import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { SettingsForm } from './settings-form.tsx';
import styles from './settings-page.module.css';

/** How readers want their pages: what they choose is kept on their own device and nowhere else. @param props.style address of the form's styles */
export function SettingsPage({ style }: { style: string }) {
  return (
    <>
      <Masthead />
      <main id="main">
        <div className={`wrap ${styles.page}`}>
          <h1>الإعدادات</h1>
          <p className="stand">تُحفظ اختياراتك على جهازك وحده، وتسري على كل الصفحات.</p>
          <noscript>
            <p className="stand">
              ترى أثر اختيارك في هذه الصفحة، أما حفظه فيحتاج إلى JavaScript، وهو موقوف هنا.
            </p>
          </noscript>
          <SettingsForm style={style} />
        </div>
      </main>
      <Footer />
    </>
  );
}
