import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePage } from '#components/article-page.tsx';
import { JsonLd } from '#components/json-ld.tsx';
import { archive, archiveFor, pagesToRender } from '#lib/archive/edition-archive.ts';
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
  const pages = storyPaths(archive()).map((path) => ({ slug: path.split('/') }));
  return pagesToRender(pages, ({ slug }) => hrefOf(slug.join('/')), { slug: [emptyRoute] });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const path = (await params).slug.join('/');
  const asked = archiveFor(hrefOf(path));
  const found = storyRecord(asked, path);
  if (!found) return {};
  return pageMetadata({
    path: hrefOf(path),
    title: found.title,
    description: found.summary,
    language: found.language,
    story: {
      path,
      published: found.date.iso,
      updated: found.updated?.iso ?? null,
      authors: found.authors,
      section: sections[found.section].name,
      tags: shownTopics(asked, path).map(({ name }) => name),
    },
    versions: languageVersions(found, translationsOf(asked, found)),
  });
}

export default async function ArticleRoute({ params }: Props) {
  const path = (await params).slug.join('/');
  if (path === emptyRoute) return null;
  const page = storyPage(archiveFor(hrefOf(path)), path);
  if (!page) notFound();
  return (
    <>
      <ArticlePage {...page} shareUrl={storyUrl(path)} />
      <JsonLd graph={storyGraph(page)} />
    </>
  );
}

function hrefOf(path: string): string {
  return `/articles/${path}/`;
}
