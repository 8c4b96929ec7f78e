import type { PageVersion } from '#lib/archive/published-languages.ts';
import { isSection, type Language, languages, sections, site } from '#lib/site.ts';
import styles from './footer.module.css';
import { languageAttributes } from './foreign.ts';
import { Wordmark } from './kashida.tsx';

type Props = {
  /** The page's. */
  language?: Language;
  /** Where readers of other languages go on: the same page, or the front. */
  versions: readonly PageVersion[];
};

/** The foot of every page: who writes, and the ways on. */
export function Footer({ language = site.language, versions }: Props) {
  return (
    <footer className="wrap" {...languageAttributes('ar', language)}>
      <div className={styles.foot}>
        <p>
          <a href="/" aria-label={site.name}>
            <Wordmark />
          </a>
        </p>
        <p>
          «{site.name}» {site.description}
        </p>
        <ul>
          {Object.keys(sections)
            .filter(isSection)
            .map((id) => (
              <li key={id}>
                <a href={`/sections/${id}/`}>{sections[id].name}</a>
              </li>
            ))}
        </ul>
        <ul>
          <li>
            <a href="/topics/">فهرس الملفات</a>
          </li>
          <li>
            <a href="/archive/">الأرشيف بالتاريخ</a>
          </li>
          <li>
            <a href="/corrections/">التصويبات</a>
          </li>
          <li>
            <a href="/search/">بحث</a>
          </li>
          <li>
            <a href="/saved/">محفوظاتي</a>
          </li>
          <li>
            <a href="/settings/">الإعدادات</a>
          </li>
          <li>
            <a href="/feed.xml">
              خلاصات{' '}
              <bdi lang="en" dir="ltr">
                RSS
              </bdi>
            </a>
          </li>
          {versions.map(({ language: other, href }) => (
            <li key={other}>
              <a href={href} hrefLang={other} lang={other}>
                {languages[other].name}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
