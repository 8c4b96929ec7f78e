import path from 'node:path';

/**
 * The kinds of file in an edition. Hosts guess types by their own tables, which leave Arabic text without its encoding
 * and do not know every ending; whoever serves an edition is told these instead.
 */
export type ContentType = {
  /** How the address ends: a file's ending, or its whole name. */
  ending: string;
  type: string;
  /** Whether it has compressed twins; fonts, pictures, books and papers are compressed already. */
  shrinks: boolean;
};

const kind = (ending: string, type: string, shrinks: boolean): ContentType => ({ ending, type, shrinks });

/** The first that fits counts. `.bin` is the search index. */
export const contentTypes: readonly ContentType[] = [
  // https://www.jsonfeed.org/version/1.1/#suggestions-for-publishers
  kind('/feed.json', 'application/feed+json; charset=utf-8', true),
  kind('/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', true),
  kind('.html', 'text/html; charset=utf-8', true),
  kind('.css', 'text/css; charset=utf-8', true),
  kind('.js', 'text/javascript; charset=utf-8', true),
  kind('.json', 'application/json', true),
  // Feeds too: some browsers save application/rss+xml to disk, and ours has a style sheet for who opens it by hand.
  kind('.xml', 'text/xml; charset=utf-8', true),
  kind('.txt', 'text/plain; charset=utf-8', true),
  kind('.md', 'text/markdown; charset=utf-8', true),
  kind('.svg', 'image/svg+xml', true),
  kind('.webmanifest', 'application/manifest+json', true),
  kind('.bin', 'application/octet-stream', true),
  kind('.woff2', 'font/woff2', false),
  kind('.avif', 'image/avif', false),
  kind('.webp', 'image/webp', false),
  kind('.png', 'image/png', false),
  kind('.jpg', 'image/jpeg', false),
  kind('.jpeg', 'image/jpeg', false),
  kind('.gif', 'image/gif', false),
  kind('.ico', 'image/x-icon', false),
  kind('.epub', 'application/epub+zip', false),
  kind('.pdf', 'application/pdf', false),
];

/** @param pathname an address or a file's path below an edition, with or without a slash before it */
export function contentTypeOf(pathname: string): ContentType | undefined {
  const address = pathname.startsWith('/') ? pathname : `/${pathname}`;
  return contentTypes.find(({ ending }) => address.endsWith(ending));
}

/** Whether an edition holds compressed twins of a file. */
export function shrinks(file: string): boolean {
  return contentTypeOf(path.basename(file))?.shrinks ?? false;
}
