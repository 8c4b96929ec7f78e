import type { ReactNode } from 'react';
import type { Snippet, StoryElsewhere } from '#lib/seo/elsewhere/story-elsewhere.ts';
import { type Language, site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { BidiText } from '../bidi-text.tsx';
import { languageAttributes } from '../foreign.ts';
import { CutText } from './cut-text.tsx';
import styles from './elsewhere-section.module.css';

type Props = { elsewhere: StoryElsewhere; language: Language; mark: string };

/** How a story looks where it is found, shared and followed: with what is cut there. */
export function ElsewhereSection({ elsewhere, language, mark }: Props) {
  const { host, steps, googleDesktop, googlePhone, whatsApp, x, rss } = elsewhere;
  const story = languageAttributes(language);
  const card = (
    <img
      src={`/desk${elsewhere.card}?${mark}`}
      width={1200}
      height={630}
      alt="بطاقة المشاركة: عنوان الخبر وقسمه وتاريخه"
      loading="lazy"
    />
  );
  return (
    <section className={styles.elsewhere} aria-labelledby="elsewhere">
      <h2 className="h5" id="elsewhere">
        كيف يظهر الخبر خارج الموقع
      </h2>
      <p className="fine">
        تقدير من بيانات الصفحة نفسها؛ تختلف الخطوط والشاشات من جهاز إلى آخر، وقد يكتب محرك البحث وصفًا من نص
        الخبر.
      </p>
      <div className={styles.places}>
        <Place name="غوغل على حاسوب" snippet={googleDesktop} language={language} className={styles.desktop}>
          <Result host={host} steps={steps} snippet={googleDesktop} language={language} />
        </Place>
        <Place name="غوغل على هاتف" snippet={googlePhone} language={language} className={styles.phone}>
          <Result host={host} steps={steps} snippet={googlePhone} language={language} />
        </Place>
        <Place name="واتساب" snippet={whatsApp} language={language} className={styles.phone}>
          <div className={styles.framed}>
            {card}
            <div className={styles.under}>
              <p className={styles.strong} {...story}>
                <CutText cut={whatsApp.title} language={language} />
              </p>
              {whatsApp.description && (
                <p {...story}>
                  <CutText cut={whatsApp.description} language={language} />
                </p>
              )}
              <p className={styles.host}>
                <Host name={host} />
              </p>
            </div>
          </div>
        </Place>
        <Place name="إكس" snippet={x} language={language} className={styles.timeline}>
          <div className={styles.over}>
            {card}
            <p {...story}>
              <CutText cut={x.title} language={language} />
            </p>
          </div>
          <p className={styles.host}>
            من <Host name={host} />
          </p>
        </Place>
        <Place name="قارئ خلاصات RSS" snippet={rss} language={language} className={styles.desktop}>
          <p className={styles.host}>{wordsIn('ar').site.name}</p>
          <p className={styles.strong} {...story}>
            <CutText cut={rss.title} language={language} />
          </p>
          {rss.description && (
            <p {...story}>
              <CutText cut={rss.description} language={language} />
            </p>
          )}
        </Place>
      </div>
    </section>
  );
}

type PlaceProps = {
  name: string;
  snippet: Snippet;
  language: Language;
  className: string | undefined;
  children: ReactNode;
};

function Place({ name, snippet, language, className, children }: PlaceProps) {
  return (
    <section className={className}>
      <h3>
        <BidiText text={name} language={site.language} />
      </h3>
      <div className={styles.place}>{children}</div>
      {snippet.headlineLost === '' ? (
        <p className="fine">العنوان كامل.</p>
      ) : (
        <p className={`fine ${styles.warning}`}>
          العنوان مقطوع، ولا يظهر منه: «
          <span {...languageAttributes(language)}>
            <BidiText text={snippet.headlineLost} language={language} />
          </span>
          ».
        </p>
      )}
    </section>
  );
}

type ResultProps = Pick<StoryElsewhere, 'host' | 'steps'> & { snippet: Snippet; language: Language };

function Result({ host, steps, snippet, language }: ResultProps) {
  const story = languageAttributes(language);
  return (
    <>
      <p className={styles.host}>
        <Host name={[host, ...steps].join(' › ')} />
      </p>
      <p className={styles.title} {...story}>
        <CutText cut={snippet.title} language={language} />
      </p>
      {snippet.description && (
        <p {...story}>
          <CutText cut={snippet.description} language={language} />
        </p>
      )}
    </>
  );
}

function Host({ name }: { name: string }) {
  return (
    <bdi lang="en" dir="ltr">
      {name}
    </bdi>
  );
}
