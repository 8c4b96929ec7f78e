import type { Card } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import { shared } from '../archive/shared.ts';
import { topicsOfStory } from '../archive/topics.ts';
import { lastChange } from '../article/last-change.ts';
import { storyText } from '../linking/story-text.ts';
import { wordsIn } from '../words/words.ts';
import { absolute, storyUrl } from './addresses.ts';
import type { FeedItem } from './feed.ts';
import { feedHtml } from './feed-html.ts';

const itemsKept = 2000;

/** A story stands in the feeds of the site, its section and all its topics; what it says there is made once. */
const itemOnce = shared(itemOf, itemsKept);

/** Stories as feeds hold them, in the order given. */
export function storyItems(archive: Archive, cards: readonly Pick<Card, 'path'>[]): FeedItem[] {
  return cards.flatMap(({ path }) => itemOnce(archive, path) ?? []);
}

function itemOf(archive: Archive, path: string): FeedItem | null {
  const found = storyText(archive, path);
  if (!found) return null;
  const { article, body } = found;
  const { title, summary, language, date, authors, image, section } = article;
  const url = storyUrl(path);
  return {
    url,
    title,
    summary,
    html: feedHtml(body, language, url),
    language,
    published: date.epoch,
    changed: lastChange(article).epoch,
    authors,
    tags: [wordsIn(language).sections[section].name, ...topicsOfStory(archive, path).map(({ name }) => name)],
    image: image && absolute(image.src),
  };
}
