import countries from 'i18n-iso-countries';
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { formatDay } from '../arabic/dates.ts';
import { normalise } from '../arabic/normalise.ts';
import { type Archive, text } from '../archive/database.ts';
import { storyTexts } from '../archive/stories.ts';
import { topics, topicsInUse } from '../archive/topics.ts';
import type { SearchableStory } from './build-index.ts';
import type { KnownName } from './index-form.ts';

for (const locale of [arabic, english, french]) countries.registerLocale(locale);

/** Every published story as it is searched, oldest first; one at a time, since bodies together may not fit into memory. */
export function* archivedStories(archive: Archive): Iterable<SearchableStory> {
  for (const story of storyTexts(archive)) {
    const { path, language, title, summary, hasStandfirst, section, date, text: body } = story;
    yield {
      path,
      language,
      title,
      summary,
      standfirst: hasStandfirst ? summary : '',
      section,
      date: date.iso,
      day: formatDay(date.epoch, language),
      text: body,
      topics: slugsOf(archive, path),
    };
  }
}

/** The names of all topics in use, those of most stories first; countries also as Latin letters call them. */
export function archivedNames(archive: Archive): KnownName[] {
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

function slugsOf(archive: Archive, path: string): string[] {
  return archive
    .all('SELECT slug FROM story_topics WHERE path = ? ORDER BY slug', path)
    .map((row) => text(row, 'slug'));
}
