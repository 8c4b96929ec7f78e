import { directionOf } from '../arabic/direction.ts';
import type { Language } from '../site.ts';
import { wordsIn } from '../words/words.ts';

/** How a browser shows a feed that somebody opens by hand: what it is for, and its headlines with their summaries. */
export function feedStyle(language: Language): string {
  return `@namespace content "http://purl.org/rss/1.0/modules/content/";
@namespace dc "http://purl.org/dc/elements/1.1/";
rss { display: block; max-width: 44rem; margin: 0 auto; padding: 1.5rem; direction: ${directionOf(language)}; font: 1.125rem/1.8 "Noto Naskh Arabic", "Geeza Pro", "Times New Roman", serif; background: #fbfcfa; color: #14211b; }
rss::before { display: block; padding-bottom: 1rem; color: #4f5d56; content: "${wordsIn(language).feeds.explained}"; }
channel > title { display: block; font-size: 2rem; font-weight: 700; }
channel > description { padding-bottom: 1rem; border-bottom: 3px solid; }
channel > link, channel > language, channel > lastBuildDate, channel > generator, item > *, content|encoded, dc|creator { display: none; }
channel > description, item, item > title, item > description { display: block; }
item { padding: 1rem 0; border-bottom: 1px solid #c9d0cb; }
item > title { font-size: 1.3rem; font-weight: 700; line-height: 1.5; }
item > description { color: #4f5d56; }
@media (prefers-color-scheme: dark) { rss { background: #0f1613; color: #e6ece8; } rss::before, item > description { color: #a9b5ae; } item { border-color: #2c3832; } }
`;
}
