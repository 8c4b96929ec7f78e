import type { PageVersion } from '#lib/archive/published-languages.ts';
import type { Language } from '#lib/site.ts';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { SettingsForm } from './settings-form.tsx';
import styles from './settings-page.module.css';

type Props = {
  language: Language;
  /** The page in the other languages of the site. */
  versions: readonly PageVersion[];
  /** Address of the form's styles. */
  style: string;
};

/** How readers want their pages: what they choose is kept on their own device and nowhere else. */
export function SettingsPage({ language, versions, style }: Props) {
  return (
    <>
      <Masthead language={language} />
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
      <Footer language={language} versions={versions} />
    </>
  );
}
