import countries from 'i18n-iso-countries';
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { formatDay } from '../arabic/dates.ts';
import { normalise } from '../arabic/normalise.ts';
import type { Archive } from '../archive/database.ts';
import { storyStates, storyWithTopics } from '../archive/searched-stories.ts';
import { topics, topicsInUse } from '../archive/topics.ts';
import type { KnownName } from './index-form.ts';
import type { SearchableStory, StorySource } from './searchable-story.ts';

for (const locale of [arabic, english, french]) countries.registerLocale(locale);

/** Every published story of an archive, and the names of its topics. */
export function archivedStories(archive: Archive): StorySource {
  return {
    states: () => storyStates(archive),
    story: (path) => archivedStory(archive, path),
    names: () => archivedNames(archive),
  };
}

function archivedStory(archive: Archive, path: string): SearchableStory {
  const story = storyWithTopics(archive, path);
  const { language, title, summary, hasStandfirst, section, date, text, slugs } = story;
  return {
    path,
    language,
    title,
    summary,
    standfirst: hasStandfirst ? summary : '',
    section,
    date: date.iso,
    day: formatDay(date.epoch, language),
    text,
    topics: slugs,
  };
}

/** The names of all topics in use, those of most stories first; countries also as Latin letters call them. */
function archivedNames(archive: Archive): KnownName[] {
  const aliases = new Map(topics(archive).map((topic) => [topic.slug, topic.aliases]));
  return topicsInUse(archive).map(({ slug, name, stories }) => ({
    slug,
    name,
    aliases: [...(aliases.get(slug) ?? []), ...(latinNames.get(normalise(name)) ?? [])],
    stories,
  }));
}

/** What countries are called in English and French, by their Arabic name. */
const latinNames: ReadonlyMap<string, string[]> = new Map(
  Object.entries(countries.getNames('ar')).map(([code, name]) => [
    normalise(name),
    ['en', 'fr'].flatMap((language) => countries.getName(code, language) ?? []),
  ]),
);
