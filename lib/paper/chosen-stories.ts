import { formatDay, formatDays, formatHijri, formatMonth } from '../arabic/dates.ts';
import type { Headline } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import { storiesOfMonth } from '../archive/months.ts';
import type { StoryRecord } from '../archive/rows.ts';
import { storyRecord } from '../archive/stories.ts';
import { lastSteps, stepsAfter, stepsBefore } from '../archive/threads.ts';
import { topicName } from '../archive/topics.ts';
import { site } from '../site.ts';

/** What a paper is of: a day (`2017-04-13`), a month (`2017-04`), or a running story by the slug of its topic. */
export type Subject =
  | { kind: 'date'; date: string }
  | { kind: 'month'; month: string }
  | { kind: 'story'; slug: string };

/** What a paper holds, and what it says of itself. */
export type Chosen = {
  /** «عدد الخميس 13 نيسان/أبريل 2017». */
  title: string;
  /** What stands on the line of the masthead. */
  lines: string[];
  /** Page of the site that goes on from here: `/archive/2017/04/`. */
  address: string;
  /** Paths, the lead first. */
  paths: string[];
  /** What came before and after in the running story of the lead, oldest first; nothing that the paper holds. */
  before: Headline[];
  after: Headline[];
};

/** More is a book. */
const mostStories = 60;

/**
 * The published stories of a paper in the site's language: the lead first, then the newest first. The lead is the newest that an editor marked
 * as one, else the longest. Days are counted in UTC, as on the pages.
 *
 * @returns null where there are none
 */
export function chosenStories(archive: Archive, subject: Subject): Chosen | null {
  const { headlines, about } = found(archive, subject);
  const records = headlines
    .filter(({ language }) => language === site.language)
    .slice(0, mostStories)
    .flatMap(({ path }) => storyRecord(archive, path) ?? []);
  const lead = records.find((one) => one.lead) ?? records.toSorted((a, b) => b.words - a.words)[0];
  const [first] = records.map(({ date }) => date.epoch).sort((a, b) => a - b);
  const last = records[0]?.date.epoch;
  if (!lead || first === undefined || last === undefined) return null;
  const paths = [lead.path, ...records.map(({ path }) => path).filter((path) => path !== lead.path)];
  return { ...about(first, last), paths, ...around(archive, lead, new Set(paths)) };
}

/** As many as a foot of a page may hold. */
const mostAround = 6;

function around(
  archive: Archive,
  { path, date, language, story }: StoryRecord,
  exclude: ReadonlySet<string>,
): Pick<Chosen, 'before' | 'after'> {
  if (story === null) return { before: [], after: [] };
  const step = { path, date, language, thread: story };
  const asked = { limit: mostAround, exclude };
  return { before: stepsBefore(archive, step, asked), after: stepsAfter(archive, step, asked) };
}

type Found = {
  headlines: Headline[];
  about: (first: number, last: number) => Pick<Chosen, 'title' | 'lines' | 'address'>;
};

function found(archive: Archive, subject: Subject): Found {
  if (subject.kind === 'story') return ofRunningStory(archive, subject.slug);
  const key = subject.kind === 'month' ? subject.month : subject.date.slice(0, 7);
  const [year = 0, month = 0] = key.split('-').map(Number);
  const stories = storiesOfMonth(archive, year, month);
  const address = `/archive/${key.replace('-', '/')}/`;
  if (subject.kind === 'month') {
    const name = formatMonth(year, month, 'ar');
    return { headlines: stories, about: () => ({ title: `عدد ${name}`, lines: [name], address }) };
  }
  const headlines = stories.filter(({ date }) => dayOf(date.epoch) === subject.date);
  return {
    headlines,
    about: (epoch) => {
      const day = formatDay(epoch, 'ar', { weekday: true });
      return { title: `عدد ${day}`, lines: [day, formatHijri(epoch)], address };
    },
  };
}

function ofRunningStory(archive: Archive, slug: string): Found {
  const topic = topicName(archive, slug);
  const asked = { language: site.language, limit: mostStories };
  const headlines = topic ? lastSteps(archive, slug, asked).stories.toReversed() : [];
  return {
    headlines,
    about: (first, last) => ({
      title: `ملف: ${topic?.name}`,
      lines: [`ملف: ${topic?.name}`, formatDays(first, last, site.language)],
      address: `/topics/${slug}/`,
    }),
  };
}

function dayOf(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 10);
}
