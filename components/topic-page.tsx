import type { PageVersion } from '#lib/archive/published-languages.ts';
import './charts.css';
import { formatDay } from '#lib/arabic/dates.ts';
import { counted, nouns } from '#lib/arabic/plural.ts';
import type { TopicKind } from '#lib/article/article.ts';
import type { TopicFirstPage } from '#lib/linking/topic-pages.ts';
import { site } from '#lib/site.ts';
import { BidiText } from './bidi-text.tsx';
import { BodyHtml } from './body-html.tsx';
import { DatedText } from './dated-text.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { MonthTimeline } from './month-timeline.tsx';
import { Pagination } from './pagination.tsx';
import { ReaderScript } from './reader-script.tsx';
import { Story } from './story.tsx';
import { TopicBand, topicsIndex } from './topic-band.tsx';
import styles from './topic-page.module.css';

const kinds: Record<TopicKind, string> = {
  event: 'حدث أو قضية',
  person: 'شخص',
  organisation: 'منظمة',
  place: 'مكان',
};

type Props = TopicFirstPage & {
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
  /** The script of running stories. */
  script: string;
};

/** A topic: what it is in a few lines, and its stories on a timeline. */
export function TopicPage({
  topic,
  cards,
  order,
  newest,
  links,
  hrefOf,
  stories,
  latest,
  near,
  related,
  versions,
  script,
}: Props) {
  const isRunning = topic.kind === 'event';
  return (
    <>
      <Masthead current="topics" date={latest?.date} />
      <main id="main">
        <TopicBand name={topic.name} trail={[topicsIndex]}>
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
              {latest && latest.href !== topic.href && (
                <div>
                  <dt>آخر خبر</dt>
                  <dd>
                    <a href={latest.href}>
                      <DatedText text={formatDay(latest.date.epoch, site.language)} />
                    </a>
                  </dd>
                </div>
              )}
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
        </TopicBand>
        <div className={`wrap ${styles.columns}`}>
          <div>
            {cards.length === 0 && <p className="stand">لا أخبار في هذا الملف بعد.</p>}
            {isRunning && (
              <p
                className={styles.news}
                id="news"
                role="status"
                data-new="جديد"
                data-forms={JSON.stringify(nouns.newStory)}
              />
            )}
            <MonthTimeline cards={cards} newest={newest} />
            <Pagination links={links} order={order} hrefOf={hrefOf} />
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
      <Footer versions={versions} />
      {isRunning && <ReaderScript src={script} />}
    </>
  );
}
