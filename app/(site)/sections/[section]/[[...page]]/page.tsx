import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '#components/json-ld.tsx';
import { ListPage } from '#components/list-page.tsx';
import { archive, archiveFor, pagesToRender } from '#lib/archive/edition-archive.ts';
import { hrefOfPage, pageOf, pageParams, pagesFor, rangeOfPage } from '#lib/archive/pages.ts';
import { countStories, latestOfSection } from '#lib/archive/stories.ts';
import { listGraph } from '#lib/seo/list-graph.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { isSection, type SectionId, sections } from '#lib/site.ts';

type Props = { params: Promise<{ section: string; page?: string[] }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = Object.keys(sections)
    .filter(isSection)
    .flatMap((section) => pageParams(countStories(archive(), section)).map((page) => ({ section, page })));
  return pagesToRender(pages, ({ section, page }) => hrefOf(section, pageOf(page)));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, page } = await read(params);
  const { name } = sections[section];
  const title = page === 1 ? name : `${name}، صفحة ${page}`;
  return pageMetadata({
    path: hrefOf(section, page),
    feeds: hrefOf(section, 1),
    title,
    description: `آخر أخبار قسم ${name} في نبأ.`,
  });
}

export default async function SectionPage({ params }: Props) {
  const { section, page } = await read(params);
  const { name } = sections[section];
  const asked = archiveFor(hrefOf(section, page));
  const cards = latestOfSection(asked, section, rangeOfPage(page));
  return (
    <>
      <ListPage
        title={name}
        current={section}
        cards={cards}
        page={page}
        pages={pagesFor(countStories(asked, section))}
        hrefOf={(other) => hrefOf(section, other)}
      />
      <JsonLd graph={listGraph({ href: hrefOf(section, page), name, cards })} />
    </>
  );
}

async function read(params: Props['params']): Promise<{ section: SectionId; page: number }> {
  const { section, page } = await params;
  return isSection(section) ? { section, page: pageOf(page) } : notFound();
}

function hrefOf(section: SectionId, page: number): string {
  return hrefOfPage(`/sections/${section}/`, page);
}
