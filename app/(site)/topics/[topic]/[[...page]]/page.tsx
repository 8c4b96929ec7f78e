import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '#components/json-ld.tsx';
import { topicsIndex } from '#components/topic-band.tsx';
import { TopicLaterPage } from '#components/topic-later-page.tsx';
import { TopicPage } from '#components/topic-page.tsx';
import type { Archive } from '#lib/archive/database.ts';
import { archive, archiveFor, pagesToRender } from '#lib/archive/edition-archive.ts';
import { hrefOfPage, pageOf, pageParams } from '#lib/archive/pages.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { topic, topicSize, topicSlugs } from '#lib/archive/topics.ts';
import { topicFirstPage, topicLaterPage } from '#lib/linking/topic-pages.ts';
import { listGraph } from '#lib/seo/list-graph.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { emptyRoute, site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { readerScript } from '../../../../reader-scripts.ts';

type Props = { params: Promise<{ topic: string; page?: string[] }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const params = topicSlugs(archive()).flatMap((slug) =>
    pageParams(topicSize(archive(), slug).stories).map((page) => ({ topic: slug, page })),
  );
  return pagesToRender(params, ({ topic: slug, page }) => hrefOfPage(`/topics/${slug}/`, pageOf(page)), {
    topic: emptyRoute,
    page: [],
  });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { asked, slug, page } = await read(params);
  if (slug === emptyRoute) return {};
  if (page === 1) {
    const { name, summary } = topic(asked, slug) ?? notFound();
    return pageMetadata({
      path: `/topics/${slug}/`,
      feeds: `/topics/${slug}/`,
      title: name,
      description: summary ?? wordsIn(site.language).topics.about(name),
    });
  }
  const shown = topicLaterPage(asked, slug, page) ?? notFound();
  return pageMetadata({
    path: shown.href,
    feeds: shown.topic.href,
    title: shown.title,
    description: wordsIn(site.language).topics.aboutIn(shown.topic.name, shown.days),
  });
}

export default async function TopicRoute({ params }: Props) {
  const { asked, slug, page } = await read(params);
  if (slug === emptyRoute) return null;
  const versions = otherVersions(asked, site.language, '/');
  if (page === 1) {
    const shown = topicFirstPage(asked, slug) ?? notFound();
    const { href, name } = shown.topic;
    return (
      <>
        <TopicPage {...shown} versions={versions} script={readerScript('topic')} />
        <JsonLd graph={listGraph({ href, name, cards: shown.cards, trail: [topicsIndex] })} />
      </>
    );
  }
  const shown = topicLaterPage(asked, slug, page) ?? notFound();
  const { href, title, cards } = shown;
  return (
    <>
      <TopicLaterPage {...shown} versions={versions} />
      <JsonLd graph={listGraph({ href, name: title, cards, trail: [topicsIndex, shown.topic] })} />
    </>
  );
}

async function read(params: Props['params']): Promise<{ asked: Archive; slug: string; page: number }> {
  const { topic: slug, page: address } = await params;
  const page = pageOf(address);
  return { asked: archiveFor(hrefOfPage(`/topics/${slug}/`, page)), slug, page };
}
