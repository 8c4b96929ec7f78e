import type { PageVersion } from '#lib/archive/published-languages.ts';
import { hrefIn, type Language, languages, sections } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import styles from './footer.module.css';
import { Wordmark } from './kashida.tsx';

type Props = {
  /** The page's. */
  language: Language;
  /** Where readers of other languages go on: the same page, or the front. */
  versions: readonly PageVersion[];
};

/** The foot of every page: who writes, and the ways on. */
export function Footer({ language, versions }: Props) {
  const { site, sections: names, ways } = wordsIn(language);
  return (
    <footer className="wrap">
      <div className={styles.foot}>
        <p>
          <a href={hrefIn(language, '/')} aria-label={site.name}>
            <Wordmark />
          </a>
        </p>
        <p>{site.description}</p>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={hrefIn(language, `/sections/${id}/`)}>{names[id].name}</a>
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <a href="/topics/">{ways.topicsIndex}</a>
          </li>
          <li>
            <a href="/archive/">{ways.archiveByDate}</a>
          </li>
          <li>
            <a href="/corrections/">{ways.corrections}</a>
          </li>
          <li>
            <a href="/saved/">{ways.saved}</a>
          </li>
          <li>
            <a href={hrefIn(language, '/settings/')}>{ways.settings}</a>
          </li>
          <li>
            <a href={hrefIn(language, '/feed.xml')}>
              {ways.feeds}{' '}
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
