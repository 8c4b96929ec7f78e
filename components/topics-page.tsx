import { counted, nouns } from '#lib/arabic/plural.ts';
import type { CountedTopic } from '#lib/archive/card.ts';
import type { PageVersion } from '#lib/archive/published-languages.ts';
import type { TopicKind } from '#lib/article/article.ts';
import { BidiText } from './bidi-text.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Footer } from './footer.tsx';
import styles from './index-page.module.css';
import listHead from './list-head.module.css';
import { Masthead } from './masthead.tsx';

const headings: Record<TopicKind, string> = {
  event: 'أحداث',
  person: 'أشخاص',
  organisation: 'منظمات وهيئات',
  place: 'أماكن',
};

type Props = {
  groups: { kind: TopicKind; topics: CountedTopic[] }[];
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
};

/** The index of topics by kind, those of most stories first. */
export function TopicsPage({ groups, versions }: Props) {
  return (
    <>
      <Masthead current="topics" />
      <main id="main" className="wrap">
        <header className={listHead.head}>
          <Breadcrumbs />
          <h1>فهرس الملفات</h1>
        </header>
        {groups.length === 0 && <p className="stand">لا ملفات بعد.</p>}
        {groups.map(({ kind, topics }) => (
          <section key={kind} className={styles.group} aria-labelledby={kind}>
            <h2 id={kind}>{headings[kind]}</h2>
            <ul className={styles.columns}>
              {topics.map(({ slug, name, stories }) => (
                <li key={slug}>
                  <a href={`/topics/${slug}/`}>
                    <BidiText text={name} language="ar" />
                  </a>
                  <small>{counted(stories, nouns.story)}</small>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
      <Footer versions={versions} />
    </>
  );
}
