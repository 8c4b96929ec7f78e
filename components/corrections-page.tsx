import { type ListedCorrection, placeOf } from '#lib/archive/corrections.ts';
import type { PageLinks } from '#lib/archive/pages.ts';
import type { PageVersion } from '#lib/archive/published-languages.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { BidiText } from './bidi-text.tsx';
import { Footer } from './footer.tsx';
import { languageAttributes } from './foreign.ts';
import { Kicker } from './kicker.tsx';
import { ListHead } from './list-head.tsx';
import styles from './list-page.module.css';
import { Masthead } from './masthead.tsx';
import { NewsTime } from './news-time.tsx';
import { Pagination } from './pagination.tsx';
import { StoryLink } from './story-link.tsx';

type Props = {
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
  title: string;
  /** Corrections of this page, newest first. */
  listed: ListedCorrection[];
  /** The days of this page in words; null on the first. */
  days: string | null;
  links: PageLinks;
  hrefOf: (page: number) => string;
};

/** What was corrected in the stories of the site, each with its story. */
export function CorrectionsPage({ title, listed, days, links, hrefOf, versions }: Props) {
  const words = wordsIn(site.language).corrections;
  return (
    <>
      <Masthead language={site.language} />
      <main id="main" className="wrap">
        <ListHead language={site.language} title={title} days={days} hrefOf={hrefOf}>
          {days === null && <p className="stand">{listed.length > 0 ? words.promise : words.none}</p>}
        </ListHead>
        {listed.length > 0 && (
          <div className={`${styles.rows} stack`}>
            {listed.map((one) => (
              <Correction key={placeOf(one)} {...one} />
            ))}
          </div>
        )}
        <Pagination
          language={site.language}
          links={links}
          order="newest"
          hrefOf={hrefOf}
          ends={{ first: words.first, last: words.last }}
        />
      </main>
      <Footer language={site.language} versions={versions} />
    </>
  );
}

function Correction({ correction, story }: ListedCorrection) {
  const { language } = story;
  const words = wordsIn(language).story;
  return (
    <article
      id={placeOf({ correction, story })}
      className="st st--s"
      {...languageAttributes(language, site.language)}
    >
      <Kicker section={story.section} language={language} />
      <h2>
        <StoryLink card={story} />
      </h2>
      <p className="sum">
        <BidiText text={correction.text} language={language} />
      </p>
      <p className="meta">
        <span>
          {words.corrected} <NewsTime date={correction.date} language={language} hour />
        </span>
        <span>
          {words.published} <NewsTime date={story.date} language={language} hour />
        </span>
      </p>
    </article>
  );
}
