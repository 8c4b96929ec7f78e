import type { Archive } from '../../archive/database.ts';
import { type PlacedStory, storiesBetween } from '../../archive/stories.ts';
import { topic } from '../../archive/topics.ts';
import { type SectionId, sections } from '../../site.ts';
import type { IsoWeek } from './iso-week.ts';

export type WeekNews = {
  week: IsoWeek;
  /** How many stories the week has. */
  count: number;
  lead: PlacedStory;
  /** Those of the masthead's sections that have other stories of the week, newest first. */
  sections: { section: SectionId; stories: PlacedStory[] }[];
  /** The running stories that went on, those of most stories first. */
  threads: { slug: string; name: string; summary: string | null; count: number }[];
};

/** What a week brought, or null where it brought nothing. */
export function weekNews(archive: Archive, week: IsoWeek): WeekNews | null {
  const stories = storiesBetween(archive, week.start, week.end);
  const lead = stories.find((story) => story.lead) ?? stories[0];
  if (!lead) return null;
  const others = Map.groupBy(
    stories.filter((story) => story !== lead),
    ({ section }) => section,
  );
  return {
    week,
    count: stories.length,
    lead,
    sections: sections.flatMap((section) => {
      const ofSection = others.get(section);
      return ofSection ? [{ section, stories: ofSection }] : [];
    }),
    threads: threadsOf(archive, stories),
  };
}

function threadsOf(archive: Archive, stories: readonly PlacedStory[]): WeekNews['threads'] {
  return [...Map.groupBy(stories, ({ story }) => story)]
    .flatMap(([slug, steps]) => {
      const found = slug === null ? null : topic(archive, slug);
      return found
        ? [{ slug: found.slug, name: found.name, summary: found.summary, count: steps.length }]
        : [];
    })
    .sort((one, other) => other.count - one.count);
}
