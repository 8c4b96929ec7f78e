import { Readable } from 'node:stream';
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import type { Card } from '../archive/card.ts';
import { countCorrections, datesOfFullCorrectionPages, lastCorrection } from '../archive/corrections.ts';
import type { Archive } from '../archive/database.ts';
import { hrefOfMonth, months } from '../archive/months.ts';
import { hrefOfPage, type Order, orderOfTopic, pagesFor, storiesPerPage } from '../archive/pages.ts';
import { publishedLanguages } from '../archive/published-languages.ts';
import { countOfSection, datesOfFullSectionPages, latestOfSection } from '../archive/sections.ts';
import { countByYear, lastChangeOfYear, latest, storiesOfYear } from '../archive/stories.ts';
import { datesOfFullTopicPages, topicSizes } from '../archive/topics.ts';
import { translationsOf } from '../archive/translations.ts';
import { lastChange } from '../article/last-change.ts';
import { hrefIn, isLanguage, type Language, sections, site } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { absolute, storyUrl } from './addresses.ts';
import { type LanguageVersion, languagesOfPage, languageVersions } from './language-versions.ts';

/** What one file may hold (https://www.sitemaps.org/protocol.html). */
const mostAddresses = 50_000;

/** News sitemaps name what is younger than this (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
const newsHours = 48;
const mostNews = 1000;
const millisecondsInHour = 3_600_000;

/** The file of all that is no story. */
const pagesName = 'pages';

/** A file of a language: its lists, or the stories of a year, which seldom change once it is over. `part` counts from 1. */
type SitemapFile = { language: Language; year: number | null; part: number };

/** Names of the files below `/sitemaps/`: `pages` and `2017` in the site's language, `pages-en` and `2017-en` in another. */
export function sitemapNames(archive: Archive): string[] {
  return publishedLanguages(archive).flatMap((language) => filesOf(archive, language).map(nameOf));
}

/** `/sitemap.xml` names the files of all languages, `/en/sitemap.xml` those of one, each with the moment of its newest change. */
export async function sitemapIndex(archive: Archive, language: Language): Promise<string> {
  const named = language === site.language ? publishedLanguages(archive) : [language];
  const entries = named
    .flatMap((one) => filesOf(archive, one))
    .map((file) => {
      const lastmod = lastChangeOfFile(archive, file);
      return { url: absolute(`/sitemaps/${nameOf(file)}.xml`), ...(lastmod && { lastmod }) };
    });
  return text(Readable.from(entries).pipe(new SitemapIndexStream()));
}

function filesOf(archive: Archive, language: Language): SitemapFile[] {
  return [
    { language, year: null, part: 1 },
    ...countByYear(archive, language).flatMap(({ year, stories }) =>
      Array.from({ length: Math.ceil(stories / mostAddresses) }, (_, index) => ({
        language,
        year,
        part: index + 1,
      })),
    ),
  ];
}

/** `2017`, and `2017-en-2` for the second file of a year in another language. */
function nameOf({ language, year, part }: SitemapFile): string {
  return [
    year ?? pagesName,
    ...(language === site.language ? [] : [language]),
    ...(part === 1 ? [] : [part]),
  ].join('-');
}

/** What a name means, as `nameOf` gives it. */
function fileOf(name: string): SitemapFile {
  const [first = '', ...rest] = name.split('-');
  const language = rest.find(isLanguage) ?? site.language;
  const part = Number(rest.findLast((one) => !isLanguage(one)) ?? 1);
  return { language, year: first === pagesName ? null : Number(first), part };
}

/** When anything that a file names was last changed. A year is asked for it, not each of its stories. */
function lastChangeOfFile(archive: Archive, { language, year }: SitemapFile): string | null {
  return year === null ? lastChangeOfPages(archive, language) : lastChangeOfYear(archive, year, language);
}

/** Lists change with the newest story; those of the whole site, of stories in all languages, and of corrections, are among its own. */
function lastChangeOfPages(archive: Archive, language: Language): string | null {
  if (language !== site.language) return latest(archive, { language, limit: 1 })[0]?.date.iso ?? null;
  const story = latest(archive, { limit: 1 })[0]?.date;
  const correction = lastCorrection(archive);
  return (correction && story && correction.epoch > story.epoch ? correction : story)?.iso ?? null;
}

/** One of the files that the index names, or null if it names none such. A year's asks of that year alone. */
export async function sitemap(archive: Archive, name: string): Promise<string | null> {
  const items = itemsOf(archive, fileOf(name));
  return items.length > 0 ? write(items) : null;
}

/**
 * `/news-sitemap.xml`: the stories of the last 48 hours. A file of this kind may not be empty, so that in a quiet week the newest
 * story stands there alone, and a site without any story names its front page.
 *
 * @param now epoch milliseconds
 */
export async function newsSitemap(archive: Archive, now: number): Promise<string> {
  const young = youngStories(archive, now);
  const listed = young.length > 0 ? young : latest(archive, { limit: 1 });
  if (listed.length === 0) return write([{ url: absolute('/') }]);
  return write(
    listed.map(({ path, title, date, language }) => ({
      url: storyUrl(path),
      news: {
        publication: { name: wordsIn(language).site.name, language },
        publication_date: date.iso,
        title,
      },
    })),
  );
}

/** The stories that count as news at a moment (epoch milliseconds), newest first. */
export function youngStories(archive: Archive, now: number): Card[] {
  return latest(archive, { limit: mostNews }).filter(
    ({ date }) => now - date.epoch <= newsHours * millisecondsInHour,
  );
}

function itemsOf(archive: Archive, { language, year, part }: SitemapFile): SitemapItemLoose[] {
  if (year === null) {
    const own = ownPages(archive, language);
    return language === site.language ? [...own, ...commonPages(archive)] : own;
  }
  const start = (part - 1) * mostAddresses;
  return storiesOfYear(archive, year, language)
    .slice(start, start + mostAddresses)
    .map((story) => {
      const { path, image } = story;
      return {
        url: storyUrl(path),
        lastmod: lastChange(story).iso,
        ...(image && { img: [{ url: absolute(image.src) }] }),
        ...linksTo(languageVersions(story, translationsOf(archive, story))),
      };
    });
}

/** The front page and the sections of a language. */
function ownPages(archive: Archive, language: Language): SitemapItemLoose[] {
  const newest = latest(archive, { language, limit: 1 })[0]?.date.iso;
  const front = { ...page(hrefIn(language, '/'), newest), ...linksTo(languagesOfPage(archive, '/')) };
  const ofSections = sections.flatMap((section) => {
    const path = `/sections/${section}/`;
    const list = { language, section };
    const [first = page(path), ...later] = listPages(hrefIn(language, path), {
      order: 'newest',
      length: countOfSection(archive, list),
      newest: latestOfSection(archive, list, { limit: 1 })[0]?.date.iso,
      datesOfFullPages: () => datesOfFullSectionPages(archive, list),
    });
    return [{ ...first, ...linksTo(languagesOfPage(archive, path)) }, ...later];
  });
  return [front, ...ofSections];
}

/** The lists that the whole site has once; those of which it is known carry the date of their newest story. */
function commonPages(archive: Archive): SitemapItemLoose[] {
  const newest = latest(archive, { limit: 1 })[0]?.date.iso;
  return [
    ...['/topics/', '/archive/'].map((path) => page(path, newest)),
    ...listPages('/corrections/', {
      order: 'newest',
      length: countCorrections(archive),
      newest: lastCorrection(archive)?.iso,
      datesOfFullPages: () => datesOfFullCorrectionPages(archive),
    }),
    ...archivePages(archive).map((path) => page(path)),
    ...topicSizes(archive).flatMap(({ slug, kind, stories, latest: last }) =>
      listPages(`/topics/${slug}/`, {
        order: orderOfTopic(kind),
        length: stories,
        newest: last?.iso,
        datesOfFullPages: () => datesOfFullTopicPages(archive, slug),
      }),
    ),
  ];
}

function linksTo(versions: readonly LanguageVersion[]): Pick<SitemapItemLoose, 'links'> {
  return versions.length > 0 ? { links: versions.map(({ language, url }) => ({ lang: language, url })) } : {};
}

type List = {
  order: Order;
  /** How much it lists. */
  length: number;
  /** Date of the newest of it. */
  newest: string | undefined;
  /** Dates of every thirtieth, from the oldest; asked only of a list that is long. */
  datesOfFullPages: () => string[];
};

/** The pages of a list. The first says how long it is and changes with all that is new; each other is as new as its newest. */
function listPages(path: string, { order, length, newest, datesOfFullPages }: List): SitemapItemLoose[] {
  const dates = length > storiesPerPage ? datesOfFullPages() : [];
  return Array.from({ length: pagesFor(length) }, (_, index) => {
    const full = order === 'newest' ? index - 1 : index;
    return page(hrefOfPage(path, index + 1), index === 0 ? newest : (dates[full] ?? newest));
  });
}

function page(path: string, newest?: string): SitemapItemLoose {
  return { url: absolute(path), ...(newest && { lastmod: newest }) };
}

function archivePages(archive: Archive): string[] {
  return [...Map.groupBy(months(archive), ({ year }) => year)].flatMap(([year, inYear]) => [
    `/archive/${year}/`,
    ...inYear.map(({ month }) => hrefOfMonth(year, month)),
  ]);
}

function write(items: readonly SitemapItemLoose[]): Promise<string> {
  const hasLinks = items.some(({ links }) => links !== undefined);
  const xmlns = { news: true, image: true, xhtml: hasLinks, video: false };
  return text(
    Readable.from(items).pipe(new SitemapStream({ hostname: site.url, xmlns, lastmodDateOnly: false })),
  );
}

async function text(stream: SitemapStream | SitemapIndexStream): Promise<string> {
  return (await streamToPromise(stream)).toString('utf8');
}
