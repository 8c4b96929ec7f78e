import type { Metadata } from 'next';
import { JsonLd } from '#components/json-ld.tsx';
import { ListPage } from '#components/list-page.tsx';
import type { Card } from '#lib/archive/card.ts';
import type { Archive } from '#lib/archive/database.ts';
import { archive, archiveFor } from '#lib/archive/edition-archive.ts';
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
import { otherVersions } from '#lib/archive/published-languages.ts';
import {
  countOfSection,
  pagesOfSection,
  type SectionList,
  sectionGoesOn,
  sectionGoesOnWith,
  storiesOfSection,
} from '#lib/archive/sections.ts';
import { languagesOfPage } from '#lib/seo/language-versions.ts';
import { listGraph } from '#lib/seo/list-graph.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { hrefIn, isSection, type Language, sections } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';

export type SectionParams = { section: string; page?: string[] };

/** A page of a section's list. */
type SectionPage = SectionList & { page: number };

/** All pages of the sections of a language. */
export function sectionParams(language: Language): SectionParams[] {
  return sections.flatMap((section) =>
    pageParams(countOfSection(archive(), { language, section })).map((page) => ({ section, page })),
  );
}

/** The path of a page in the site's language. */
export function sectionPath({ section, page }: SectionParams): string {
  return hrefOfPage(pathOf(section), pageOf(page));
}

/** The page that parameters mean, or null if there is no such section. */
export function sectionPage(language: Language, { section, page }: SectionParams): SectionPage | null {
  return isSection(section) ? { language, section, page: pageOf(page) } : null;
}

export function sectionMetadata(shown: SectionPage): Metadata {
  const { language, section, page } = shown;
  const { asked, title, days } = listed(shown);
  const { sections: names, list } = wordsIn(language);
  const { name } = names[section];
  return pageMetadata({
    path: hrefOf(shown, page),
    feeds: hrefOf(shown, 1),
    title,
    description: days ? list.ofSectionIn(name, days) : list.ofSection(name),
    language,
    versions: page === 1 ? languagesOfPage(asked, pathOf(section)) : [],
  });
}

export function Section(shown: SectionPage) {
  const { language, section, page } = shown;
  const { asked, cards, title, days } = listed(shown);
  const { name } = wordsIn(language).sections[section];
  const links =
    page === 1
      ? linksOfFirstPage(pagesOfSection(asked, shown), 'newest', sectionGoesOnWith(asked, shown))
      : linksOfPage(page, 'newest', sectionGoesOn(asked, shown, storiesUpTo(page)));
  return (
    <>
      <ListPage
        language={language}
        versions={otherVersions(asked, language, pathOf(section))}
        title={name}
        current={section}
        cards={cards}
        days={days}
        links={links}
        hrefOf={(other) => hrefOf(shown, other)}
      />
      <JsonLd
        graph={listGraph({
          href: hrefOf(shown, page),
          name: title,
          cards,
          trail: page === 1 ? [] : [{ href: hrefOf(shown, 1), name }],
          language,
        })}
      />
    </>
  );
}

type Listed = { asked: Archive; cards: Card[]; title: string; days: string | null };

function listed(shown: SectionPage): Listed {
  const { language, section, page } = shown;
  const asked = archiveFor(hrefOf(shown, page));
  const cards = storiesOfSection(asked, shown, rangeOfPage(page, 'newest'));
  const { name } = wordsIn(language).sections[section];
  const days = page === 1 ? null : daysOf(cards, language);
  return { asked, cards, title: days ? `${name}: ${days}` : name, days };
}

function hrefOf({ language, section }: SectionList, page: number): string {
  return hrefIn(language, hrefOfPage(pathOf(section), page));
}

function pathOf(section: string): string {
  return `/sections/${section}/`;
}
