import { formatDay, formatDays, formatHijri, formatMonth } from '../arabic/dates.ts';
import type { Headline } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import { storiesOfDay, storiesOfMonth } from '../archive/months.ts';
import type { StoryRecord } from '../archive/rows.ts';
import { storyRecord } from '../archive/stories.ts';
import { lastSteps, stepsAfter, stepsBefore } from '../archive/threads.ts';
import { topicName } from '../archive/topics.ts';
import { site } from '../site.ts';
import { wordsIn } from '../words/words.ts';

const words = wordsIn(site.language);

/** What a paper is of: a day (`2017-04-13`), a month (`2017-04`), or a running story by the slug of its topic. */
export type Subject =
  | { kind: 'date'; date: string }
  | { kind: 'month'; month: string }
  | { kind: 'story'; slug: string };

/** @param key of a month (`2017-04`) or a day (`2017-04-13`) */
export function subjectOfIssue(key: string): Subject {
  return key.length === '2017-04'.length ? { kind: 'month', month: key } : { kind: 'date', date: key };
}

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

/** No paper holds more. */
const mostInPaper = 60;

/**
 * The published stories of a paper in the site's language: the lead first, then the newest first. The lead is the newest that an editor marked
 * as one, else the longest. Days are counted in UTC, as on the pages.
 *
 * @param most newest stories that it may hold
 * @returns null where there are none
 */
export function chosenStories(archive: Archive, subject: Subject, most = mostInPaper): Chosen | null {
  const { headlines, about } = found(archive, subject, most);
  const records = headlines
    .filter(({ language }) => language === site.language)
    .slice(0, most)
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

function found(archive: Archive, subject: Subject, most: number): Found {
  if (subject.kind === 'story') return ofRunningStory(archive, subject.slug, most);
  const key = subject.kind === 'month' ? subject.month : subject.date.slice(0, 7);
  const address = `/archive/${key.replace('-', '/')}/`;
  if (subject.kind === 'month') {
    const [year = 0, month = 0] = key.split('-').map(Number);
    const name = formatMonth(year, month, site.language);
    return {
      headlines: storiesOfMonth(archive, year, month),
      about: () => ({ title: words.issue.title(name), lines: [name], address }),
    };
  }
  return {
    headlines: storiesOfDay(archive, subject.date),
    about: (epoch) => {
      const day = formatDay(epoch, site.language, { weekday: true });
      return {
        title: words.issue.title(day),
        lines: site.language === 'ar' ? [day, formatHijri(epoch)] : [day],
        address,
      };
    },
  };
}

function ofRunningStory(archive: Archive, slug: string, most: number): Found {
  const topic = topicName(archive, slug);
  const name = `${words.topics.label}${topic?.name}`;
  const asked = { language: site.language, limit: most };
  const headlines = topic ? lastSteps(archive, slug, asked).stories.toReversed() : [];
  return {
    headlines,
    about: (first, last) => ({
      title: name,
      lines: [name, formatDays(first, last, site.language)],
      address: `/topics/${slug}/`,
    }),
  };
}
