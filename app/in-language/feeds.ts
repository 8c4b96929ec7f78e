import { sectionFeed, siteFeed } from '#lib/seo/feeds.ts';
import { hrefIn, type Language, sections } from '#lib/site.ts';
import { type FeedFile, feedResponse } from '../feed-response.ts';

/** The feed of all stories in a language. */
export function siteFeedResponse(file: FeedFile, language: Language): Response {
  return feedResponse(file, hrefIn(language, '/'), (archive) => siteFeed(archive, language));
}

/** Parameters of the feeds of all sections. */
export function sectionFeeds(): { section: string }[] {
  return sections.map((section) => ({ section }));
}

/** The path of a section in the site's language. */
export function sectionHref({ section }: { section: string }): string {
  return `/sections/${section}/`;
}

export function sectionFeedResponse(file: FeedFile, language: Language, section: string): Response {
  const page = hrefIn(language, sectionHref({ section }));
  return feedResponse(file, page, (archive) => sectionFeed(archive, language, section));
}
