import type { Metadata } from 'next';
import { hrefIn, type Language, site } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { absolute, cardAddress, markdownUrl, siteCardAddress } from './addresses.ts';
import { cardSize } from './cards/card-layout.ts';
import type { LanguageVersion } from './language-versions.ts';
import { siteLinks } from './site-links.ts';

export type PageDescription = {
  /** Address on the site: begins and ends with a slash. */
  path: string;
  title: string;
  description: string;
  language?: Language;
  /** Address of the page whose feeds follow this one; the front page of its language unless another is said. */
  feeds?: string;
  /** Where the page is a story, what is known of it. */
  story?: StoryDescription;
  /** This page and the same in other languages. */
  versions?: readonly LanguageVersion[];
};

export type StoryDescription = {
  /** Address below `/articles/`. */
  path: string;
  /** ISO 8601. */
  published: string;
  /** When it was last updated or corrected, if ever. */
  updated: string | null;
  authors: readonly string[];
  /** Names of its section and of its topics. */
  section: string;
  tags: readonly string[];
};

/** What `pageMetadata` gives, in the parts that every page has. */
export type PageMetadata = ReturnType<typeof pageMetadata>;

/**
 * Metadata of a page. Next merges metadata shallowly, so that every page takes all of its own from here; it repeats for X
 * what Open Graph (https://ogp.me) says.
 *
 * @returns absolute addresses throughout
 */
export function pageMetadata({
  path,
  title,
  description,
  language = site.language,
  feeds = hrefIn(language, '/'),
  story,
  versions = [],
}: PageDescription) {
  const words = wordsIn(language);
  const url = absolute(path);
  const card = absolute(story ? cardAddress(story.path) : siteCardAddress);
  const alt = story ? title : words.site.tagline;
  const common = {
    url,
    title,
    description,
    siteName: words.site.name,
    locale: language,
    images: { url: card, ...cardSize, alt },
  };
  return {
    title: path === hrefIn(language, '/') ? title : `${title} | ${words.site.name}`,
    description,
    ...(story && { authors: story.authors.map((name) => ({ name })) }),
    alternates: {
      canonical: url,
      languages: Object.fromEntries(versions.map((version) => [version.language, version.url])),
      types: {
        'application/rss+xml': absolute(`${feeds}feed.xml`),
        'application/feed+json': absolute(`${feeds}feed.json`),
        ...(story && { 'text/markdown': markdownUrl(story.path) }),
      },
    },
    icons: siteLinks(language),
    openGraph: story
      ? {
          ...common,
          type: 'article',
          publishedTime: story.published,
          ...(story.updated && { modifiedTime: story.updated }),
          section: story.section,
          tags: [...story.tags],
        }
      : { ...common, type: 'website' },
    // X asks for no sizes.
    twitter: { card: 'summary_large_image', images: { url: card, alt } },
    robots: { 'max-image-preview': 'large' },
  } satisfies Metadata;
}
