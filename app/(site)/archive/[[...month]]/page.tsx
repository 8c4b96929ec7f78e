import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ArchiveMonthPage } from '#components/archive-month-page.tsx';
import { ArchivePage } from '#components/archive-page.tsx';
import { JsonLd } from '#components/json-ld.tsx';
import { formatMonth } from '#lib/arabic/dates.ts';
import { archive, archiveFor, pagesToRender } from '#lib/archive/edition-archive.ts';
import {
  hrefOfMonth,
  monthKey,
  months,
  monthsByYear,
  neighbouringMonths,
  storiesOfMonth,
} from '#lib/archive/months.ts';
import { papersOfMonth } from '#lib/archive/papers.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { listGraph } from '#lib/seo/list-graph.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';

type Props = { params: Promise<{ month?: string[] }> };

export const dynamicParams = false;

const words = wordsIn(site.language).archive;

/** The whole archive, each year, each month: `/archive/`, `/archive/2017/`, `/archive/2017/04/`. */
export function generateStaticParams() {
  const years = monthsByYear(months(archive())).flatMap(({ year, months: inYear }) => [
    { month: [String(year)] },
    ...inYear.map(({ month }) => ({ month: [String(year), String(month).padStart(2, '0')] })),
  ]);
  return pagesToRender([{ month: [] }, ...years], ({ month }) => hrefOf(month));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { month: address = [] } = await params;
  const [year, month] = address.map(Number);
  const period = year && month ? formatMonth(year, month, site.language) : year;
  const title = period ? words.of(period) : words.title;
  return pageMetadata({
    path: hrefOf(address),
    title,
    description: period ? words.descriptionOf(period) : words.description,
  });
}

export default async function ArchiveRoute({ params }: Props) {
  const { month: address = [] } = await params;
  const [year, month] = address.map(Number);
  const asked = archiveFor(hrefOf(address));
  const versions = otherVersions(asked, site.language, '/');
  if (year && month) {
    const cards = storiesOfMonth(asked, year, month);
    return (
      <>
        <ArchiveMonthPage
          year={year}
          month={month}
          cards={cards}
          versions={versions}
          {...neighbouringMonths(asked, year, month)}
          papers={papersOfMonth(asked, monthKey(year, month))}
        />
        <JsonLd
          graph={listGraph({
            href: hrefOfMonth(year, month),
            name: formatMonth(year, month, site.language),
            cards,
            trail: [
              { href: '/archive/', name: words.title },
              { href: `/archive/${year}/`, name: String(year) },
            ],
          })}
        />
      </>
    );
  }
  const years = monthsByYear(months(asked, year));
  if (year && years.length === 0) notFound();
  return <ArchivePage years={years} year={year ?? null} versions={versions} />;
}

/** @param address none for the whole archive, a year, or a year and a month */
function hrefOf(address: readonly string[]): string {
  return ['/archive', ...address, ''].join('/');
}
