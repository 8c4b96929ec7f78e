import type { Language, SectionId } from '../site.ts';

/** A moment as the editor wrote it: a day, or a day and an hour with its offset. */
export type NewsDate = {
  /** As written, valid in `<time datetime>`: `2017-04-13` or `2017-04-13T19:40+03:00`. */
  iso: string;
  /** Milliseconds since 1970 in UTC; a bare day begins at 00:00 UTC. */
  epoch: number;
  /** True where the editor gave an hour. */
  hasTime: boolean;
};

export type Place = { name: string; lat: number; lon: number };
/** A picture as the site serves it; width and height in pixels. */
export type Picture = {
  src: string;
  width: number;
  height: number;
  alt: string;
  caption: string | null;
  credit: string | null;
};
export type Source = { name: string; url: string | null };
export type Correction = {
  date: NewsDate;
  text: string;
  /** The id of its wording on the story's page. */
  anchor: string;
};

/** A read-also paragraph of the body: what the editor pointed to, and where it stands in the file. */
export type ReadAlso = { target: string; line: number; column: number };

/** One Markdown file, read, checked and rendered, knowing nothing of the others. */
export type Article = {
  /** Address below `/articles/`, which is the file's path without `.md`: `2017/lavrov-tillerson-moscow`. */
  path: string;
  /** Path as the editor knows it, for problems that show only beside other articles. */
  file: string;
  language: Language;
  title: string;
  /** Standfirst and description: the editor's `summary`, else the first paragraph cut at a word. */
  summary: string;
  /** True where the editor wrote `summary`; a page shows no standfirst that only repeats the first paragraph. */
  hasStandfirst: boolean;
  date: NewsDate;
  updated: NewsDate | null;
  corrections: Correction[];
  section: SectionId;
  /** Desks or names; never empty. */
  authors: string[];
  /** Topic slugs of the front matter. */
  topics: string[];
  place: Place | null;
  /** A map of the place as an HTML figure, where the story has one and draws no map of its own. */
  map: string | null;
  image: Picture | null;
  /** Paths of the editor's choice of related stories. */
  related: string[];
  /** Paths of the same story in other languages. */
  translations: string[];
  /** Slug of the event topic whose running story this belongs to. */
  story: string | null;
  sources: Source[];
  /** Old addresses in the form of `readOldAddress`: decoded, each beginning with `/` and ending without. */
  aliases: string[];
  lead: boolean;
  draft: boolean;
  /**
   * The body as sanitised HTML. Foreign runs are isolated; a read-also paragraph is
   * `<aside data-read-also="TARGET"></aside>` until lib/linking resolves it.
   */
  html: string;
  /** The body as Markdown for other programs: GFM without HTML, with marks (`markdown-marks.ts`) that lib/linking resolves. */
  markdown: string;
  /** The body's words alone, blocks separated by newlines. */
  text: string;
  words: number;
  readAlso: ReadAlso[];
  /** Where a front matter field's value stands, for problems that show only beside other articles. */
  positions: Record<string, { line: number; column: number }>;
};

export const topicKinds = ['person', 'organisation', 'place', 'event'] as const;
export type TopicKind = (typeof topicKinds)[number];

/** A person, organisation, place or event: `articles/_topics/<slug>.md`. */
export type Topic = {
  slug: string;
  file: string;
  name: string;
  kind: TopicKind;
  /** Other names as news text writes them. */
  aliases: string[];
  summary: string | null;
  /** Addresses that identify the same thing elsewhere (schema.org `sameAs`). */
  sameAs: string[];
  html: string;
};
