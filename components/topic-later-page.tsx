import type { PageVersion } from '#lib/archive/published-languages.ts';
import type { TopicLaterPage as Shown } from '#lib/linking/topic-pages.ts';
import { site } from '#lib/site.ts';
import { DatedText } from './dated-text.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import { MonthTimeline } from './month-timeline.tsx';
import { Pagination } from './pagination.tsx';
import { TopicBand, topicsIndex } from './topic-band.tsx';

type Props = Shown & {
  /** The front pages in the other languages of the site. */
  versions: readonly PageVersion[];
};

/** A page of a topic after the first: its timeline goes on, or back, through the days that its head names. */
export function TopicLaterPage({ topic, days, cards, order, newest, links, hrefOf, versions }: Props) {
  return (
    <>
      <Masthead
        language={site.language}
        current="topics"
        date={cards.at(order === 'newest' ? 0 : -1)?.date}
      />
      <main id="main">
        <TopicBand name={topic.name} trail={[topicsIndex, topic]}>
          <p className="stand">
            <DatedText text={days} />
          </p>
        </TopicBand>
        <div className="wrap">
          <MonthTimeline cards={cards} newest={newest} anchored={order === 'newest'} />
          <Pagination language={site.language} links={links} order={order} hrefOf={hrefOf} />
        </div>
      </main>
      <Footer language={site.language} versions={versions} />
    </>
  );
}
