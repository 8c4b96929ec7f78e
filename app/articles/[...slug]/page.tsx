import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArticlePage } from '#components/article-page.tsx';
import { JsonLd } from '#components/json-ld.tsx';
import { archive, archiveFor, pagesToRender } from '#lib/archive/edition-archive.ts';
import { storyPaths } from '#lib/archive/stories.ts';
import { storyPage } from '#lib/linking/story-page.ts';
import { storyUrl } from '#lib/seo/addresses.ts';
import { storyGraph } from '#lib/seo/story-graph.ts';
import { storyMetadata } from '#lib/seo/story-metadata.ts';
import { emptyRoute } from '#lib/site.ts';
import { readerScript } from '../../reader-scripts.ts';

type Props = { params: Promise<{ slug: string[] }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = storyPaths(archive()).map((path) => ({ slug: path.split('/') }));
  return pagesToRender(pages, ({ slug }) => hrefOf(slug.join('/')), { slug: [emptyRoute] });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const path = (await params).slug.join('/');
  return storyMetadata(archiveFor(hrefOf(path)), path) ?? {};
}

export default async function ArticleRoute({ params }: Props) {
  const path = (await params).slug.join('/');
  if (path === emptyRoute) return null;
  const page = storyPage(archiveFor(hrefOf(path)), path);
  if (!page) notFound();
  return (
    <>
      <ArticlePage {...page} shareUrl={storyUrl(path)} script={readerScript('story')} />
      <JsonLd graph={storyGraph(page)} />
    </>
  );
}

function hrefOf(path: string): string {
  return `/articles/${path}/`;
}
