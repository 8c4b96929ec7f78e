import type { Metadata } from 'next';
import { CorrectionsPage } from '#components/corrections-page.tsx';
import { JsonLd } from '#components/json-ld.tsx';
import {
  correctionsGoOn,
  countCorrections,
  type ListedCorrection,
  listedCorrections,
  pagesOfCorrections,
  placeOf,
} from '#lib/archive/corrections.ts';
import type { Archive } from '#lib/archive/database.ts';
import { archive, archiveFor, pagesToRender } from '#lib/archive/edition-archive.ts';
import {
  daysOf,
  hrefOfPage,
  linksOfFirstPage,
  linksOfPage,
  type PageLinks,
  pageOf,
  pageParams,
  rangeOfPage,
  storiesPerPage,
  storiesUpTo,
} from '#lib/archive/pages.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { listGraph } from '#lib/seo/list-graph.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';

type Props = { params: Promise<{ page?: string[] }> };

export const dynamicParams = false;

const { title: name, description, descriptionOf } = wordsIn(site.language).corrections;

export function generateStaticParams() {
  const pages = pageParams(countCorrections(archive())).map((page) => ({ page }));
  return pagesToRender(pages, ({ page }) => hrefOf(pageOf(page)));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { page, title, days } = await read(params);
  return pageMetadata({
    path: hrefOf(page),
    feeds: hrefOf(1),
    title,
    description: days ? descriptionOf(days) : description,
  });
}

export default async function CorrectionsRoute({ params }: Props) {
  const { asked, page, listed, title, days } = await read(params);
  return (
    <>
      <CorrectionsPage
        title={name}
        listed={listed}
        days={days}
        links={linksOf(asked, page)}
        hrefOf={hrefOf}
        versions={otherVersions(asked, site.language, '/')}
      />
      <JsonLd
        graph={listGraph({
          href: hrefOf(page),
          name: title,
          cards: listed.map(({ story }) => story),
          trail: page === 1 ? [] : [{ href: hrefOf(1), name }],
        })}
      />
    </>
  );
}

type Listed = {
  asked: Archive;
  page: number;
  listed: ListedCorrection[];
  title: string;
  days: string | null;
};

async function read(params: Props['params']): Promise<Listed> {
  const page = pageOf((await params).page);
  const asked = archiveFor(hrefOf(page));
  const listed = listedCorrections(asked, rangeOfPage(page, 'newest'));
  const days =
    page === 1
      ? null
      : daysOf(
          listed.map(({ correction }) => correction),
          site.language,
        );
  return { asked, page, listed, title: days ? `${name}: ${days}` : name, days };
}

function linksOf(asked: Archive, page: number): PageLinks {
  if (page > 1) return linksOfPage(page, 'newest', correctionsGoOn(asked, storiesUpTo(page)));
  const [next] = listedCorrections(asked, {
    order: 'newest',
    fromEnd: false,
    limit: 1,
    offset: storiesPerPage,
  });
  return linksOfFirstPage(pagesOfCorrections(asked), 'newest', next ? placeOf(next) : null);
}

function hrefOf(page: number): string {
  return hrefOfPage('/corrections/', page);
}
