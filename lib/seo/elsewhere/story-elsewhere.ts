import type { Archive } from '../../archive/database.ts';
import { storyRecord } from '../../archive/stories.ts';
import { storyUrl } from '../addresses.ts';
import { shownItem } from '../feed.ts';
import { storyMetadata } from '../story-metadata.ts';
import { type Cut, cutToLetters, cutToWidth, lostOf } from './cut.ts';
import { widthInEms } from './word-width.ts';

/** A story where others show it. */
export type Snippet = {
  title: Cut;
  /** Null where none is shown. */
  description: Cut | null;
  /** What of the headline readers do not see there; empty where it is whole. */
  headlineLost: string;
};

export type StoryElsewhere = {
  host: string;
  /** The steps of its address that Google shows after the host. */
  steps: string[];
  /** Path of the share card on the site. */
  card: string;
  googleDesktop: Snippet;
  googlePhone: Snippet;
  whatsApp: Snippet;
  x: Snippet;
  rss: Snippet;
};

/** Type in pixels, the width at which a line of it is cut, and how many lines there are: one unless it says more. */
type Lines = { size: number; width: number; lines?: number };

/**
 * Google names no lengths: a title is cut «as needed, typically to fit the device width»
 * (https://developers.google.com/search/docs/appearance/title-link). These widths are what those who measure its pages agree on: 600 pixels
 * of Arial at 20 for a title, 920 at 14 for a description, and 680 on a phone (https://findbest.tools/seo/meta-description-checker, 2026).
 * A title takes two lines there, of a phone of 360 pixels with margins of 16.
 */
const google = {
  desktop: { title: { size: 20, width: 600 }, description: { size: 14, width: 920 } },
  phone: { title: { size: 20, width: 360 - 2 * 16, lines: 2 }, description: { size: 14, width: 680 } },
} as const;

/**
 * Letters that WhatsApp shows on the narrowest phones; on the widest, 81 of either (https://opengraphplus.com/consumers/whatsapp/tags, 2026).
 */
const whatsApp = { title: 60, description: 65 } as const;

/**
 * X writes the title over the foot of a large card's picture, in one line, and no description
 * (https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image names its tags alone): a card of 516 pixels
 * in the timeline, less 12 around the line and 8 within it.
 */
const x: Lines = { size: 13, width: 516 - 2 * 12 - 2 * 8 };

/** Of the em: a space of Arial, and three of its dots. */
const space = 0.278;
const ellipsis = 3 * 0.278;

/** A published story as it looks elsewhere, from what its page and feeds say of it; null where there is none. */
export async function storyElsewhere(archive: Archive, path: string): Promise<StoryElsewhere | null> {
  const metadata = storyMetadata(archive, path);
  const record = storyRecord(archive, path);
  if (!metadata || !record) return null;
  const { openGraph } = metadata;
  const inSearch = async ({ title, description }: { title: Lines; description: Lines }): Promise<Snippet> =>
    snippet(
      openGraph.title,
      await cutLines(metadata.title, title),
      await cutLines(metadata.description, description),
    );
  const item = shownItem({ ...record, url: storyUrl(path), published: record.date.epoch });
  const { host, pathname } = new URL(openGraph.url);
  return {
    host,
    steps: pathname.split('/').slice(1, -2),
    card: new URL(openGraph.images.url).pathname,
    googleDesktop: await inSearch(google.desktop),
    googlePhone: await inSearch(google.phone),
    whatsApp: snippet(
      openGraph.title,
      cutToLetters(openGraph.title, whatsApp.title),
      cutToLetters(openGraph.description, whatsApp.description),
    ),
    x: snippet(openGraph.title, await cutLines(openGraph.title, x), null),
    // Readers of feeds cut nothing by rule: each has a list of its own width.
    rss: snippet(item.title, whole(item.title), whole(item.description)),
  };
}

function snippet(headline: string, title: Cut, description: Cut | null): Snippet {
  return { title, description, headlineLost: lostOf(headline, title) };
}

function cutLines(text: string, { size, width, lines = 1 }: Lines): Promise<Cut> {
  const room = { width, lines, space: space * size, ellipsis: ellipsis * size };
  return cutToWidth(text, room, async (word) => size * (await widthInEms(word)));
}

function whole(text: string): Cut {
  return cutToLetters(text, Number.POSITIVE_INFINITY);
}
