import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { JsonLd } from '#components/json-ld.tsx';
import { ListPage } from '#components/list-page.tsx';
import type { Card } from '#lib/archive/card.ts';
import type { Archive } from '#lib/archive/database.ts';
import { archive, archiveFor, pagesToRender } from '#lib/archive/edition-archive.ts';
import {
  daysOf,
  hrefOfPage,
  linksOfFirstPage,
  linksOfPage,
  pageOf,
  pageParams,
  rangeOfPage,
  storiesUpTo,
} from '#lib/archive/pages.ts';
import { pagesOfSection, sectionGoesOn, sectionGoesOnWith, storiesOfSection } from '#lib/archive/sections.ts';
import { countStories } from '#lib/archive/stories.ts';
import { listGraph } from '#lib/seo/list-graph.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { isSection, type SectionId, sections, site } from '#lib/site.ts';

type Props = { params: Promise<{ section: string; page?: string[] }> };

export const dynamicParams = false;

export function generateStaticParams() {
  const pages = Object.keys(sections)
    .filter(isSection)
    .flatMap((section) => pageParams(countStories(archive(), section)).map((page) => ({ section, page })));
  return pagesToRender(pages, ({ section, page }) => hrefOf(section, pageOf(page)));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { section, page, title, days } = await read(params);
  const { name } = sections[section];
  return pageMetadata({
    path: hrefOf(section, page),
    feeds: hrefOf(section, 1),
    title,
    description: days
      ? `أخبار قسم ${name} في ${site.name}، ${days}.`
      : `آخر أخبار قسم ${name} في ${site.name}.`,
  });
}

export default async function SectionPage({ params }: Props) {
  const { asked, section, page, cards, title, days } = await read(params);
  const { name } = sections[section];
  const links =
    page === 1
      ? linksOfFirstPage(pagesOfSection(asked, section), 'newest', sectionGoesOnWith(asked, section))
      : linksOfPage(page, 'newest', sectionGoesOn(asked, section, storiesUpTo(page)));
  return (
    <>
      <ListPage
        title={name}
        current={section}
        cards={cards}
        days={days}
        links={links}
        hrefOf={(other) => hrefOf(section, other)}
      />
      <JsonLd
        graph={listGraph({
          href: hrefOf(section, page),
          name: title,
          cards,
          trail: page === 1 ? [] : [{ href: hrefOf(section, 1), name }],
        })}
      />
    </>
  );
}

type Listed = {
  asked: Archive;
  section: SectionId;
  page: number;
  cards: Card[];
  title: string;
  days: string | null;
};

async function read(params: Props['params']): Promise<Listed> {
  const { section, page: number } = await params;
  if (!isSection(section)) notFound();
  const page = pageOf(number);
  const asked = archiveFor(hrefOf(section, page));
  const cards = storiesOfSection(asked, section, rangeOfPage(page, 'newest'));
  const { name } = sections[section];
  const days = page === 1 ? null : daysOf(cards);
  return { asked, section, page, cards, title: days ? `${name}: ${days}` : name, days };
}

function hrefOf(section: SectionId, page: number): string {
  return hrefOfPage(`/sections/${section}/`, page);
}
