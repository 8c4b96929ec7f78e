import { counted, nouns } from '#lib/arabic/plural.ts';
import type { Card, TopicCard } from '#lib/archive/card.ts';
import type { Topic } from '#lib/article/article.ts';
import { BidiText } from './bidi-text.tsx';
import { BodyHtml } from './body-html.tsx';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Footer } from './footer.tsx';
import { Kashida } from './kashida.tsx';
import { Masthead } from './masthead.tsx';
import { MonthTimeline } from './month-timeline.tsx';
import { Pagination } from './pagination.tsx';
import { Story } from './story.tsx';
import styles from './topic-page.module.css';

type Props = {
  topic: Topic;
  /** Stories of this page, in the order of the timeline. */
  cards: Card[];
  /** Stories of other topics to go on with, where it has few of its own. */
  near: Card[];
  /** How many stories it has in all. */
  stories: number;
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  /** Topics that share stories with it. */
  related: TopicCard[];
  /** Date of its newest story. */
  latest: Card['date'] | null;
};

const kinds: Record<Topic['kind'], string> = {
  event: 'حدث أو قضية',
  person: 'شخص',
  organisation: 'منظمة',
  place: 'مكان',
};

/** A topic: what it is in a few lines, and all its stories on a timeline. */
export function TopicPage({ topic, cards, near, stories, page, pages, hrefOf, related, latest }: Props) {
  return (
    <>
      <Masthead current="topics" date={latest} />
      <main id="main">
        <header className={styles.band}>
          <div className="wrap">
            <Breadcrumbs trail={[{ href: '/topics/', name: 'ملفات' }]} />
            <div className="on-line">
              <Kashida word="malaf" />
              <h1 className="un">
                <span className="quiet">ملف: </span>
                <BidiText text={topic.name} language="ar" />
              </h1>
            </div>
            <div className={styles.brief}>
              <div>
                {topic.summary && (
                  <p className="stand">
                    <BidiText text={topic.summary} language="ar" />
                  </p>
                )}
                {topic.html && <BodyHtml html={topic.html} />}
              </div>
              <dl className={styles.facts}>
                <div>
                  <dt>النوع</dt>
                  <dd>{kinds[topic.kind]}</dd>
                </div>
                <div>
                  <dt>في الملف</dt>
                  <dd>{counted(stories, nouns.story)}</dd>
                </div>
                {topic.sameAs.map((address) => (
                  <div key={address}>
                    <dt>مرجع</dt>
                    <dd>
                      <a href={address} rel="external">
                        <bdi lang="en" dir="ltr">
                          {new URL(address).hostname.replace(/^www\./, '')}
                        </bdi>
                      </a>
                    </dd>
                  </div>
                ))}
              </dl>
            </div>
          </div>
        </header>
        <div className={`wrap ${styles.columns}`}>
          <div>
            {cards.length === 0 && <p className="stand">لا أخبار في هذا الملف بعد.</p>}
            <MonthTimeline cards={cards} newest={latest} />
            <Pagination page={page} pages={pages} hrefOf={hrefOf} />
            {near.length > 0 && (
              <section className="second" aria-labelledby="beside">
                <h2 className="h5" id="beside">
                  أخبار قريبة من الملف
                </h2>
                <div className="ruled b-3">
                  {near.map((card) => (
                    <Story key={card.path} card={card} size="s" />
                  ))}
                </div>
              </section>
            )}
          </div>
          {related.length > 0 && (
            <aside className={styles.side} aria-labelledby="near">
              <h2 className="h5" id="near">
                ملفات قريبة
              </h2>
              <ul className="dots">
                {related.map(({ slug, name }) => (
                  <li key={slug}>
                    <a href={`/topics/${slug}/`}>
                      <BidiText text={name} language="ar" />
                    </a>
                  </li>
                ))}
              </ul>
            </aside>
          )}
        </div>
      </main>
      <Footer />
    </>
  );
}
