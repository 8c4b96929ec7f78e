import type { Metadata } from 'next';
import { type Language, site } from '../site.ts';
import { absolute } from './addresses.ts';
import { icons } from './icon.ts';
import type { LanguageVersion } from './language-versions.ts';

export type PageDescription = {
  /** Address on the site: begins and ends with a slash. */
  path: string;
  title: string;
  description: string;
  language?: Language;
  /** Address of the page whose feeds follow this one; the front page unless another is said. */
  feeds?: string;
  /** ISO 8601, where the page is a story. */
  published?: { date: string; updated: string | null };
  /** This page and the same in other languages. */
  versions?: readonly LanguageVersion[];
};

/**
 * Metadata of a page. Next merges metadata shallowly, so that every page takes all of its own from here.
 * @returns absolute addresses throughout
 */
export function pageMetadata({
  path,
  title,
  description,
  language = site.language,
  feeds = '/',
  published,
  versions = [],
}: PageDescription): Metadata {
  const url = absolute(path);
  const fullTitle = path === '/' ? title : `${title} | ${site.name}`;
  const common = { url, title, description, siteName: site.name, locale: language };
  return {
    title: fullTitle,
    description,
    alternates: {
      canonical: url,
      languages: Object.fromEntries(versions.map((version) => [version.language, version.url])),
      types: {
        'application/rss+xml': absolute(`${feeds}feed.xml`),
        'application/feed+json': absolute(`${feeds}feed.json`),
      },
    },
    icons,
    openGraph: published
      ? {
          ...common,
          type: 'article',
          publishedTime: published.date,
          ...(published.updated && { modifiedTime: published.updated }),
        }
      : { ...common, type: 'website' },
    robots: { index: true, follow: true, 'max-image-preview': 'large' },
  };
}
