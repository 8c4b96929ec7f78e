import { formatDay } from '../../arabic/dates.ts';
import type { Archive } from '../../archive/database.ts';
import { mapOf, storyRecord } from '../../archive/stories.ts';
import { placeMap } from '../../article/place-map.ts';
import { site } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import type { CardContent } from './share-card.ts';

/** What the share card of a published story shows, or null where there is none. */
export function storyCard(archive: Archive, path: string): CardContent | null {
  const article = storyRecord(archive, path);
  if (!article) return null;
  const { title, date, section, place, language } = article;
  return {
    headline: title,
    kicker: wordsIn(language).sections[section].name,
    date: formatDay(date.epoch, language, { weekday: true }),
    map: mapOf(archive, path) ?? (place && placeMap(place, language)),
    language,
  };
}

/** The card of every page that is no story. */
export const siteCard: CardContent = {
  headline: wordsIn(site.language).site.tagline,
  kicker: null,
  date: null,
  map: null,
  language: site.language,
};
