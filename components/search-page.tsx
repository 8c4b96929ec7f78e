import type { TopicName } from '#lib/archive/card.ts';
import type { PageVersion } from '#lib/archive/published-languages.ts';
import { hrefIn, isSection, type Language, languages, sections, site } from '#lib/site.ts';
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

const names = Object.keys(sections)
  .filter(isSection)
  .map((id) => ({ id, name: sections[id].name }));

/** Search: the reader writes on the line of «ابحث». Without JavaScript the ways on are those of a library: by section, topic and date. */
export function SearchPage({ language, versions, topics, years, suggested, script }: Props) {
  return (
    <>
      <Masthead current="search" language={language} />
      <main id="main">
        <div className="wrap">
          <search>
            <form className={styles.search} action={hrefIn(language, '/search/')} id="search">
              <h1 className="quiet">بحث في {site.name}</h1>
              <div className="on-line">
                <Kashida word="search" />
                <input
                  className="un"
                  type="search"
                  name="q"
                  aria-label="ابحث عن"
                  autoComplete="off"
                  maxLength={200}
                  enterKeyHint="search"
                />
              </div>
              <div className={styles.options}>
                <Choice
                  name="s"
                  label="القسم"
                  all="كل الأقسام"
                  values={names.map(({ id, name }) => [id, name])}
                />
                <Choice
                  name="t"
                  label="الملف"
                  all="كل الملفات"
                  values={topics.map(({ slug, name }) => [slug, name])}
                />
                <Choice
                  name="y"
                  label="الفترة"
                  all="كل السنوات"
                  values={years.map((year) => [String(year), String(year)])}
                />
                <Choice
                  name="o"
                  label="الترتيب"
                  all="الأقرب معنى"
                  values={[
                    ['newest', 'الأحدث'],
                    ['oldest', 'الأقدم'],
                  ]}
                />
                {versions.length > 0 && (
                  <Choice
                    name="l"
                    label="اللغة"
                    all={languages[language].name}
                    values={[['all', 'كل اللغات']]}
                  />
                )}
                <button type="submit" className="un">
                  ابحث
                </button>
              </div>
            </form>
          </search>
          <noscript>
            <p className="stand">
              البحث يجري في متصفحك ويحتاج إلى JavaScript، وهو موقوف هنا. تصفح الأقسام والملفات والأرشيف بدلًا
              منه.
            </p>
          </noscript>
          <section className={styles.hits} id="hits" aria-label="نتائج البحث">
            <p className="fine" role="status" id="status" />
            <div id="results" />
          </section>
          <div className={styles.ways} id="ways">
            <nav aria-labelledby="by-section">
              <h2 className="h5" id="by-section">
                بحسب القسم
              </h2>
              <ul className="dots">
                {names.map(({ id, name }) => (
                  <li key={id}>
                    <a href={`/sections/${id}/`}>{name}</a>
                  </li>
                ))}
              </ul>
            </nav>
            {suggested.length > 0 && (
              <nav aria-labelledby="by-topic">
                <h2 className="h5" id="by-topic">
                  بحسب الملف
                </h2>
                <ul className="dots">
                  {suggested.map(({ slug, name }) => (
                    <li key={slug}>
                      <a href={`/topics/${slug}/`}>
                        <BidiText text={name} language="ar" />
                      </a>
                    </li>
                  ))}
                  <li>
                    <a href="/topics/">كل الملفات</a>
                  </li>
                </ul>
              </nav>
            )}
            <nav aria-labelledby="by-date">
              <h2 className="h5" id="by-date">
                بحسب التاريخ
              </h2>
              <ul className="dots">
                {years.slice(0, 6).map((year) => (
                  <li key={year}>
                    <a href={`/archive/${year}/`}>أخبار {year}</a>
                  </li>
                ))}
                <li>
                  <a href="/archive/">الأرشيف بالتاريخ</a>
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

type ChoiceProps = { name: string; label: string; all: string; values: [value: string, text: string][] };

function Choice({ name, label, all, values }: ChoiceProps) {
  return (
    <p>
      <label htmlFor={`by-${name}`}>{label}</label>{' '}
      <select name={name} id={`by-${name}`}>
        <option value="">{all}</option>
        {values.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </p>
  );
}
