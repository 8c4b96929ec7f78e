import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePage } from '#components/article-page.tsx';
import { JsonLd } from '#components/json-ld.tsx';
import { archive } from '#lib/archive/edition-archive.ts';
import { storyPaths, storyRecord } from '#lib/archive/stories.ts';
import { translationsOf } from '#lib/archive/translations.ts';
import { shownTopics, storyPage } from '#lib/linking/story-page.ts';
import { storyUrl } from '#lib/seo/addresses.ts';
import { languageVersions } from '#lib/seo/language-versions.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { storyGraph } from '#lib/seo/story-graph.ts';
import { emptyRoute, sections } from '#lib/site.ts';

type Props = { params: Promise<{ slug: string[] }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const paths = storyPaths(archive());
  return (paths.length > 0 ? paths : [emptyRoute]).map((path) => ({ slug: path.split('/') }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const path = (await params).slug.join('/');
  const found = storyRecord(archive(), path);
  if (!found) return {};
  return pageMetadata({
    path: `/articles/${path}/`,
    title: found.title,
    description: found.summary,
    language: found.language,
    story: {
      path,
      published: found.date.iso,
      updated: found.updated?.iso ?? null,
      authors: found.authors,
      section: sections[found.section].name,
      tags: shownTopics(archive(), path).map(({ name }) => name),
    },
    versions: languageVersions(found, translationsOf(archive(), found)),
  });
}

export default async function ArticleRoute({ params }: Props) {
  const path = (await params).slug.join('/');
  if (path === emptyRoute) return null;
  const page = storyPage(archive(), path);
  if (!page) notFound();
  return (
    <>
      <ArticlePage {...page} shareUrl={storyUrl(path)} />
      <JsonLd graph={storyGraph(page)} />
    </>
  );
}
