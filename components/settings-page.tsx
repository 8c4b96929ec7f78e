import type { PageVersion } from '#lib/archive/published-languages.ts';
import type { Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { SettingsForm } from './settings-form.tsx';
import styles from './settings-page.module.css';

type Props = {
  language: Language;
  /** The page in the other languages of the site. */
  versions: readonly PageVersion[];
  /** Address of the styles of readers' choices, and of the form. */
  style: string;
};

/** How readers want their pages: what they choose is kept on their own device and nowhere else. */
export function SettingsPage({ language, versions, style }: Props) {
  const { settings } = wordsIn(language);
  return (
    <>
      {/* In the head: of faces that a page may go without, Chromium shows those that came late once a style sheet in its body names one. */}
      <link rel="stylesheet" href={style} precedence="settings" />
      <Masthead language={language} />
      <main id="main">
        <div className={`wrap ${styles.page}`}>
          <h1>{settings.title}</h1>
          <p className="stand">{settings.stand}</p>
          <noscript>
            <p className="stand">{settings.noScript}</p>
          </noscript>
          <SettingsForm language={language} />
        </div>
      </main>
      <Footer language={language} versions={versions} />
    </>
  );
}
