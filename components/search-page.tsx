import { type Foreign, isolate } from '#lib/arabic/isolate.ts';
import type { TopicName } from '#lib/archive/card.ts';
import type { PageVersion } from '#lib/archive/published-languages.ts';
import { hrefIn, type Language, languages, sections } from '#lib/site.ts';
import { countedForms } from '#lib/words/counted.ts';
import { wordsIn } from '#lib/words/words.ts';
import { BidiText } from './bidi-text.tsx';
import { Footer } from './footer.tsx';
import { Kashida } from './kashida.tsx';
import { Masthead } from './masthead.tsx';
import styles from './search-page.module.css';

type Props = {
  language: Language;
  /** The page in the other languages of the site. */
  versions: readonly PageVersion[];
  /** Topics that results can be narrowed to, by name. */
  topics: TopicName[];
  /** Years that have stories, newest first. */
  years: number[];
  /** Topics to begin with, where nothing is asked yet. */
  suggested: TopicName[];
  /** The script that searches. */
  script: { src: string; integrity: string };
};

/** Search: the reader writes on the line of «ابحث». Without JavaScript the ways on are those of a library: by section, topic and date. */
export function SearchPage({ language, versions, topics, years, suggested, script }: Props) {
  const {
    search: words,
    topics: topicWords,
    archive,
    ways,
    counts,
    comma,
    sections: named,
  } = wordsIn(language);
  const names = sections.map((id) => ({ id, name: named[id].name }));
  return (
    <>
      <Masthead current="search" language={language} />
      <main id="main">
        <div className="wrap">
          <search>
            <form className={styles.search} action={hrefIn(language, '/search/')} id="search">
              <h1 className="quiet">{words.inSite}</h1>
              <div className="on-line">
                <Kashida word="search" />
                <input
                  className="un"
                  type="search"
                  name="q"
                  aria-label={words.query}
                  autoComplete="off"
                  maxLength={200}
                  enterKeyHint="search"
                />
              </div>
              <div className={styles.options}>
                <Choice
                  language={language}
                  name="s"
                  label={words.section}
                  all={words.allSections}
                  values={names.map(({ id, name }) => [id, name])}
                />
                <Choice
                  language={language}
                  name="t"
                  label={words.topic}
                  all={words.allTopics}
                  values={topics.map(({ slug, name }) => [slug, name])}
                />
                <Choice
                  language={language}
                  name="y"
                  label={words.year}
                  all={words.allYears}
                  values={years.map((year) => [String(year), String(year)])}
                />
                <Choice
                  language={language}
                  name="o"
                  label={words.order}
                  all={words.relevance}
                  values={[
                    ['newest', words.newest],
                    ['oldest', words.oldest],
                  ]}
                />
                {versions.length > 0 && (
                  <Choice
                    language={language}
                    name="l"
                    label={words.language}
                    all={languages[language].name}
                    values={[['all', words.allLanguages]]}
                  />
                )}
                <button type="submit" className="un">
                  {words.button}
                </button>
              </div>
            </form>
          </search>
          <noscript>
            <p className="stand">{words.noScript}</p>
          </noscript>
          <section
            className={styles.hits}
            id="hits"
            aria-label={words.results}
            data-words={JSON.stringify({ ...words.answers, comma, topic: topicWords.label })}
            data-found={countedForms(counts.results, language)}
          >
            <p className="fine" role="status" id="status" />
            <div id="results" />
          </section>
          <div className={styles.ways} id="ways">
            <nav aria-labelledby="by-section">
              <h2 className="h5" id="by-section">
                {words.bySection}
              </h2>
              <ul className="dots">
                {names.map(({ id, name }) => (
                  <li key={id}>
                    <a href={hrefIn(language, `/sections/${id}/`)}>{name}</a>
                  </li>
                ))}
              </ul>
            </nav>
            {suggested.length > 0 && (
              <nav aria-labelledby="by-topic">
                <h2 className="h5" id="by-topic">
                  {words.byTopic}
                </h2>
                <ul className="dots">
                  {suggested.map(({ slug, name }) => (
                    <li key={slug}>
                      <a href={`/topics/${slug}/`}>
                        <BidiText text={name} language={language} />
                      </a>
                    </li>
                  ))}
                  <li>
                    <a href="/topics/">{words.allTopics}</a>
                  </li>
                </ul>
              </nav>
            )}
            <nav aria-labelledby="by-date">
              <h2 className="h5" id="by-date">
                {words.byDate}
              </h2>
              <ul className="dots">
                {years.slice(0, 6).map((year) => (
                  <li key={year}>
                    <a href={`/archive/${year}/`}>{archive.of(year)}</a>
                  </li>
                ))}
                <li>
                  <a href="/archive/">{ways.archiveByDate}</a>
                </li>
              </ul>
            </nav>
          </div>
        </div>
      </main>
      <Footer language={language} versions={versions} />
      <script type="module" {...script} />
    </>
  );
}

type ChoiceProps = {
  name: string;
  label: string;
  all: string;
  values: [value: string, text: string][];
  /** The page's. */
  language: Language;
};

/** What can be chosen may be in another language than the page, as names of topics are; nothing but words can stand in it. */
function Choice({ name, label, all, values, language }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={`by-${name}`}>{label}</label>{' '}
      <select name={name} id={`by-${name}`}>
        <option value="">{all}</option>
        {values.map(([value, text]) => (
          <option key={value} value={value} {...foreign(text, language)}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The language of a text that is wholly in another than the page. */
function foreign(text: string, language: Language): Foreign | null {
  const [only, ...others] = isolate(text, language);
  return only && others.length === 0 ? only.foreign : null;
}
