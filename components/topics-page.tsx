import type { CountedTopic } from '#lib/archive/card.ts';
import type { PageVersion } from '#lib/archive/published-languages.ts';
import type { TopicKind } from '#lib/article/article.ts';
import { site } from '#lib/site.ts';
import { counted } from '#lib/words/counted.ts';
import { wordsIn } from '#lib/words/words.ts';
import { BidiText } from './bidi-text.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Footer } from './footer.tsx';
import styles from './index-page.module.css';
import listHead from './list-head.module.css';
import { Masthead } from './masthead.tsx';

type Props = {
  groups: { kind: TopicKind; topics: CountedTopic[] }[];
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
};

/** The index of topics by kind, those of most stories first. */
export function TopicsPage({ groups, versions }: Props) {
  const { topics: words, counts } = wordsIn(site.language);
  return (
    <>
      <Masthead language={site.language} current="topics" />
      <main id="main" className="wrap">
        <header className={listHead.head}>
          <Breadcrumbs language={site.language} />
          <h1>{words.title}</h1>
        </header>
        {groups.length === 0 && <p className="stand">{words.none}</p>}
        {groups.map(({ kind, topics }) => (
          <section key={kind} className={styles.group} aria-labelledby={kind}>
            <h2 id={kind}>{words.groups[kind]}</h2>
            <ul className={styles.columns}>
              {topics.map(({ slug, name, stories }) => (
                <li key={slug}>
                  <a href={`/topics/${slug}/`}>
                    <BidiText text={name} language={site.language} />
                  </a>
                  <small>{counted(stories, counts.stories, site.language)}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
      <Footer language={site.language} versions={versions} />
    </>
  );
}
