import type { PageVersion } from '#lib/archive/published-languages.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
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
  const { notFound, ways, site: named } = wordsIn(site.language);
  return (
    <>
      <Masthead language={site.language} />
      <main id="main" className={`wrap ${styles.lost}`}>
        <Kashida word="lost" />
        <h1>{notFound.heading}</h1>
        <p className="stand">{notFound.stand}</p>
        <ul className="dots">
          <li>
            <a href="/">{named.front}</a>
          </li>
          <li>
            <a href="/topics/">{ways.topicsIndex}</a>
          </li>
          <li>
            <a href="/archive/">{ways.archiveByDate}</a>
          </li>
        </ul>
      </main>
      <Footer language={site.language} versions={versions} />
    </>
  );
}
