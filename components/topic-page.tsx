import type { PageVersion } from '#lib/archive/published-languages.ts';
import { wordsIn } from '#lib/words/words.ts';
import './charts.css';
import { formatDay } from '#lib/arabic/dates.ts';
import type { TopicFirstPage } from '#lib/linking/topic-pages.ts';
import { site } from '#lib/site.ts';
import { counted, countedForms } from '#lib/words/counted.ts';
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
  const { topics: words, counts } = wordsIn(site.language);
  const isRunning = topic.kind === 'event';
  return (
    <>
      <Masthead language={site.language} current="topics" date={latest?.date} />
      <main id="main">
        <TopicBand name={topic.name} trail={[topicsIndex]}>
          <div className={styles.brief}>
            <div>
              {topic.summary && (
                <p className="stand">
                  <BidiText text={topic.summary} language={site.language} />
                </p>
              )}
              {topic.html && <BodyHtml html={topic.html} />}
            </div>
            <dl className={styles.facts}>
              <div>
                <dt>{words.kind}</dt>
                <dd>{words.kinds[topic.kind]}</dd>
              </div>
              <div>
                <dt>{words.inTopic}</dt>
                <dd>{counted(stories, counts.stories, site.language)}</dd>
              </div>
              {latest && latest.href !== topic.href && (
                <div>
                  <dt>{words.latest}</dt>
                  <dd>
                    <a href={latest.href}>
                      <DatedText text={formatDay(latest.date.epoch, site.language)} />
                    </a>
                  </dd>
                </div>
              )}
              {topic.sameAs.map((address) => (
                <div key={address}>
                  <dt>{words.reference}</dt>
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
            {cards.length === 0 && <p className="stand">{words.empty}</p>}
            {isRunning && (
              <p
                className={styles.news}
                id="news"
                role="status"
                data-new={words.fresh}
                data-forms={countedForms(counts.newStories, site.language)}
              />
            )}
            <MonthTimeline cards={cards} newest={newest} />
            <Pagination language={site.language} links={links} order={order} hrefOf={hrefOf} />
            {near.length > 0 && (
              <section className="second" aria-labelledby="beside">
                <h2 className="h5" id="beside">
                  {words.nearStories}
                </h2>
                <div className="ruled b-3">
                  {near.map((card) => (
                    <Story key={card.path} language={site.language} card={card} size="s" />
                  ))}
                </div>
              </section>
            )}
          </div>
          {related.length > 0 && (
            <aside className={styles.side} aria-labelledby="near">
              <h2 className="h5" id="near">
                {words.nearTopics}
              </h2>
              <ul className="dots">
                {related.map(({ slug, name }) => (
                  <li key={slug}>
                    <a href={`/topics/${slug}/`}>
                      <BidiText text={name} language={site.language} />
                    </a>
                  </li>
                ))}
              </ul>
            </aside>
          )}
        </div>
      </main>
      <Footer language={site.language} versions={versions} />
      {isRunning && <ReaderScript src={script} />}
    </>
  );
}
