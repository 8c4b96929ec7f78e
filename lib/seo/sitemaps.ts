import { Readable } from 'node:stream';
import { SitemapIndexStream, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import type { Card } from '../archive/card.ts';
import { countCorrections, datesOfFullCorrectionPages, lastCorrection } from '../archive/corrections.ts';
import type { Archive } from '../archive/database.ts';
import { hrefOfMonth, months } from '../archive/months.ts';
import { hrefOfPage, type Order, orderOfTopic, pagesFor, storiesPerPage } from '../archive/pages.ts';
import { datesOfFullSectionPages, latestOfSection } from '../archive/sections.ts';
import { countStories, lastChangeOfYear, latest, storiesOfYear } from '../archive/stories.ts';
import { datesOfFullTopicPages, topicSizes } from '../archive/topics.ts';
import { translationsOf } from '../archive/translations.ts';
import { lastChange } from '../article/last-change.ts';
import { isSection, sections, site } from '../site.ts';
import { absolute, storyUrl } from './addresses.ts';
import { languageVersions } from './language-versions.ts';

/** What one file may hold (https://www.sitemaps.org/protocol.html). */
const mostAddresses = 50_000;

/** News sitemaps name what is younger than this (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). */
const newsHours = 48;
const mostNews = 1000;
const millisecondsInHour = 3_600_000;

/** The file of all that is no story. */
const pagesName = 'pages';

/** Names of the files below `/sitemaps/`: the lists of the site, and the stories of each year, which seldom change once it is over. */
export function sitemapNames(archive: Archive): string[] {
  const years = Map.groupBy(months(archive), ({ year }) => year);
  return [
    pagesName,
    ...[...years].flatMap(([year, inYear]) => {
      const stories = inYear.reduce((sum, month) => sum + month.stories, 0);
      const files = Math.ceil(stories / mostAddresses);
      return Array.from({ length: files }, (_, file) => (file === 0 ? `${year}` : `${year}-${file + 1}`));
    }),
  ];
}

/** `/sitemap.xml`: the other files, each with the moment of its newest change. */
export async function sitemapIndex(archive: Archive): Promise<string> {
  const entries = sitemapNames(archive).map((name) => {
    const lastmod = lastChangeOfFile(archive, name);
    return { url: absolute(`/sitemaps/${name}.xml`), ...(lastmod && { lastmod }) };
  });
  return text(Readable.from(entries).pipe(new SitemapIndexStream()));
}

/** When anything that a file names was last changed. A year is asked for it, not each of its stories. */
function lastChangeOfFile(archive: Archive, name: string): string | null {
  return name === pagesName ? lastChangeOfPages(archive) : lastChangeOfYear(archive, yearOf(name));
}

/** Lists change with the newest story, and that of the corrections with each of them. */
function lastChangeOfPages(archive: Archive): string | null {
  const story = latest(archive, { limit: 1 })[0]?.date;
  const correction = lastCorrection(archive);
  return (correction && story && correction.epoch > story.epoch ? correction : story)?.iso ?? null;
}

/** One of the files that the index names, or null if it names none such. A year's asks of that year alone. */
export async function sitemap(archive: Archive, name: string): Promise<string | null> {
  const items = itemsOf(archive, name);
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
      news: { publication: { name: site.name, language }, publication_date: date.iso, title },
    })),
  );
}

/** The stories that count as news at a moment (epoch milliseconds), newest first. */
export function youngStories(archive: Archive, now: number): Card[] {
  return latest(archive, { limit: mostNews }).filter(
    ({ date }) => now - date.epoch <= newsHours * millisecondsInHour,
  );
}

function itemsOf(archive: Archive, name: string): SitemapItemLoose[] {
  if (name === pagesName) return pages(archive);
  const [, file = '1'] = name.split('-');
  const start = (Number(file) - 1) * mostAddresses;
  return storiesOfYear(archive, yearOf(name))
    .slice(start, start + mostAddresses)
    .map((story) => {
      const { path, image } = story;
      const links = languageVersions(story, translationsOf(archive, story)).map(({ language, url }) => ({
        lang: language,
        url,
      }));
      return {
        url: storyUrl(path),
        lastmod: lastChange(story).iso,
        ...(image && { img: [{ url: absolute(image.src) }] }),
        ...(links.length > 0 && { links }),
      };
    });
}

/** Fronts and lists; those of which it is known carry the date of their newest story. */
function pages(archive: Archive): SitemapItemLoose[] {
  const newest = latest(archive, { limit: 1 })[0]?.date.iso;
  return [
    ...['/', '/topics/', '/archive/'].map((path) => page(path, newest)),
    ...Object.keys(sections)
      .filter(isSection)
      .flatMap((section) =>
        listPages(`/sections/${section}/`, {
          order: 'newest',
          length: countStories(archive, section),
          newest: latestOfSection(archive, section, { limit: 1 })[0]?.date.iso,
          datesOfFullPages: () => datesOfFullSectionPages(archive, section),
        }),
      ),
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

/** `2017` and `2017-2` are files of one year. */
function yearOf(name: string): number {
  return Number(name.split('-')[0]);
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
