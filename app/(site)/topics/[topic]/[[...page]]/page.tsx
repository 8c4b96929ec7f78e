import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '#components/json-ld.tsx';
import { TopicPage } from '#components/topic-page.tsx';
import type { TopicCard } from '#lib/archive/card.ts';
import type { Archive } from '#lib/archive/database.ts';
import { archive, archiveFor, pagesToRender } from '#lib/archive/edition-archive.ts';
import { hrefOfPage, pageOf, pageParams, pagesFor, rangeOfPage } from '#lib/archive/pages.ts';
import { storiesOfTopic, topic, topicCard, topicSlugs, topicsNear } from '#lib/archive/topics.ts';
import type { Topic } from '#lib/article/article.ts';
import { storiesNearTopic } from '#lib/linking/near-topic.ts';
import { listGraph } from '#lib/seo/list-graph.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { emptyRoute } from '#lib/site.ts';

type Props = { params: Promise<{ topic: string; page?: string[] }> };

/** Topics near this one, beside its stories. */
const topicsBeside = 8;

export const dynamicParams = false;

export function generateStaticParams() {
  const params = topicSlugs(archive()).flatMap((slug) =>
    pageParams(topicCard(archive(), slug)?.stories ?? 0).map((page) => ({ topic: slug, page })),
  );
  return pagesToRender(params, ({ topic: slug, page }) => hrefOf(slug, pageOf(page)), {
    topic: emptyRoute,
    page: [],
  });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params);
  if (!found) return {};
  const { name, summary } = found.topic;
  const title = found.page === 1 ? name : `${name}، صفحة ${found.page}`;
  return pageMetadata({
    path: hrefOf(found.card.slug, found.page),
    feeds: hrefOf(found.card.slug, 1),
    title,
    description: summary ?? `كل أخبار نبأ عن ${name}.`,
  });
}

export default async function TopicRoute({ params }: Props) {
  const found = await read(params);
  if (!found) return null;
  const { asked, topic: shown, card, page } = found;
  const order = shown.kind === 'event' ? 'oldest' : 'newest';
  const cards = storiesOfTopic(asked, shown.slug, rangeOfPage(page), order);
  return (
    <>
      <TopicPage
        topic={shown}
        cards={cards}
        near={page === 1 ? storiesNearTopic(asked, cards) : []}
        stories={card.stories}
        latest={card.latest}
        page={page}
        pages={pagesFor(card.stories)}
        hrefOf={(other) => hrefOf(shown.slug, other)}
        related={topicsNear(asked, shown.slug, topicsBeside)}
      />
      <JsonLd
        graph={listGraph({
          href: hrefOf(shown.slug, page),
          name: shown.name,
          cards,
          trail: [{ href: '/topics/', name: 'ملفات' }],
        })}
      />
    </>
  );
}

async function read(
  params: Props['params'],
): Promise<{ asked: Archive; topic: Topic; card: TopicCard; page: number } | null> {
  const { topic: slug, page: address } = await params;
  if (slug === emptyRoute) return null;
  const page = pageOf(address);
  const asked = archiveFor(hrefOf(slug, page));
  const shown = topic(asked, slug);
  const card = topicCard(asked, slug);
  return shown && card ? { asked, topic: shown, card, page } : notFound();
}

function hrefOf(slug: string, page: number): string {
  return hrefOfPage(`/topics/${slug}/`, page);
}
