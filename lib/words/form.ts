import type { SectionId } from '../site.ts';
import type { Counted } from './counted.ts';

type TopicKind = 'event' | 'person' | 'organisation' | 'place';

/** The ways through a long list. */
export type ListWays = Record<'first' | 'previous' | 'next' | 'last', string>;

/** Everything that pages say beside their stories, in one language. What stands in a row is written as it is said, with its punctuation. */
export type Words = {
  site: {
    name: string;
    tagline: string;
    description: string;
    /** What the front page is called. */
    front: string;
    /** Name of the link to the front page. */
    home: string;
    toContent: string;
  };
  /** Name and desk of each section; the desk signs stories that name nobody. */
  sections: Record<SectionId, { name: string; desk: string }>;
  /** Between the parts of a line. */
  comma: string;
  /** What the mastheads and feet of all pages lead to. */
  ways: Record<
    | 'sections'
    | 'topics'
    | 'topicsIndex'
    | 'archive'
    | 'archiveByDate'
    | 'corrections'
    | 'saved'
    | 'settings',
    string
  > & {
    /** Before «RSS». */
    feeds: string;
    /** Where the page stands on the site. */
    path: string;
  };
  /** Everything that is counted. */
  counts: Record<'stories' | 'results' | 'minutesLeft' | 'newStories', Counted>;
  front: Record<'main' | 'context' | 'latest' | 'goOn' | 'remove', string> & {
    /** «#» stands for how many stories it has. */
    wholeThread: string;
    /** Before a site has a story: the words around `Markdown` and `articles`. */
    empty: Record<'title' | 'before' | 'between' | 'after', string>;
  };
  list: {
    pages: string;
    newest: ListWays;
    oldest: ListWays;
    emptySection: string;
    ofSection: (section: string) => string;
    ofSectionIn: (section: string, days: string) => string;
  };
  topics: {
    /** Before a topic's name. */
    label: string;
    title: string;
    description: string;
    none: string;
    /** Headings of the index. */
    groups: Record<TopicKind, string>;
    kinds: Record<TopicKind, string>;
    kind: string;
    inTopic: string;
    latest: string;
    reference: string;
    empty: string;
    nearStories: string;
    nearTopics: string;
    fresh: string;
    about: (name: string) => string;
    aboutIn: (name: string, days: string) => string;
  };
  archive: {
    title: string;
    of: (period: string | number) => string;
    description: string;
    descriptionOf: (period: string | number) => string;
    none: string;
    neighbours: string;
  };
  /** A month's or a day's stories as a book (EPUB) and on paper (PDF): how they are called, and what a book says of itself. */
  issue: Record<'title' | 'asBook' | 'asPaper', (period: string) => string> &
    Record<
      | 'titlePage'
      | 'contents'
      | 'firstStory'
      | 'waypoints'
      | 'storyOnline'
      | 'online'
      | 'before'
      | 'after'
      | 'about'
      | 'accessibility',
      string
    >;
  corrections: {
    title: string;
    promise: string;
    none: string;
    description: string;
    descriptionOf: (days: string) => string;
    /** Title of a correction in the feed. */
    item: (title: string) => string;
    first: string;
    last: string;
  };
  search: Record<
    | 'title'
    | 'description'
    | 'inSite'
    | 'button'
    | 'query'
    | 'section'
    | 'allSections'
    | 'topic'
    | 'allTopics'
    | 'year'
    | 'allYears'
    | 'language'
    | 'allLanguages'
    | 'order'
    | 'relevance'
    | 'newest'
    | 'oldest'
    | 'noScript'
    | 'results'
    | 'bySection'
    | 'byTopic'
    | 'byDate',
    string
  > & { answers: SearchAnswers };
  settings: Settings;
  kept: Record<'description' | 'stand' | 'noScript' | 'saved' | 'read' | 'noneRead' | 'remove', string> & {
    /** «#» stands for the link to the front page. */
    noneSaved: string;
  };
  offline: Record<'title' | 'description' | 'stand' | 'again', string> & {
    /** On a kept copy; «#» stands for the day. */
    copy: string;
  };
  notFound: Record<'title' | 'description' | 'heading' | 'stand', string>;
  feeds: {
    /** What a browser says above a feed that is opened by hand. */
    explained: string;
  };
  /** A page that only leads to a story's new address. */
  moved: Record<'title' | 'link', string>;
  llms: Record<
    | 'beforePage'
    | 'beforeMarkdown'
    | 'afterMarkdown'
    | 'indexes'
    | 'sitemap'
    | 'allPages'
    | 'newsSitemap'
    | 'lastHours'
    | 'rss'
    | 'fullText'
    | 'jsonFeed'
    | 'sameStories'
    | 'topics'
    | 'latest'
    | 'allTopics'
    | 'kindsOfTopics'
    | 'byMonth'
    | 'corrected'
    | 'search',
    string
  >;
  story: StoryWords;
  figures: FigureWords;
};

/**
 * What the script of the search page says, handed to it as JSON: «#» stands for what was typed or is led to, «%» for what was searched
 * instead, «@» for how many results there are.
 */
export type SearchAnswers = Record<
  | 'failure'
  | 'more'
  | 'noWord'
  | 'nothing'
  | 'found'
  | 'foundInstead'
  | 'meant'
  | 'nowhere'
  | 'narrowed'
  | 'widen'
  | 'advice'
  | 'topics'
  | 'quotes',
  string
>;

type Choice<Values extends string> = { legend: string } & Record<Values, string>;

export type Settings = {
  title: string;
  description: string;
  stand: string;
  noScript: string;
  /** A sentence with numbers, to try choices on. */
  sample: string;
  scheme: Choice<'auto' | 'light' | 'dark' | 'sepia'>;
  size: Choice<'87' | '100' | '112' | '125' | '150'>;
  type: Choice<'naskh' | 'sans'>;
  failure: string;
  reset: string;
  close: string;
};

/** What the page itself says within a story. */
export type StoryWords = {
  minutes: Counted;
  published: string;
  updated: string;
  /** Before the date of the last correction. */
  corrected: string;
  /** Before the names of the languages in which the story may be read as well. */
  translations: string;
  /** What a reader can do with the story; the script changes `save` to `saved` and `listen` to `stop`. */
  tools: Record<'save' | 'saved' | 'unsaved' | 'share' | 'listen' | 'stop', string>;
  /** What copies a selected passage with its address; `quotes` stand around it, in the place of `…` itself. */
  passage: Record<'copy' | 'copied' | 'failed' | 'quotes', string>;
  share: string;
  services: Record<'whatsapp' | 'telegram' | 'facebook' | 'x' | 'email', string>;
  corrections: string;
  sources: string;
  topics: string;
  thread: string;
  /** At what came since the reader's last visit. */
  fresh: string;
  before: string;
  here: string;
  after: string;
  /** Above the last steps of a running story, where those that came next stand apart from them. */
  last: string;
  wholeThread: string;
  later: Counted;
  related: string;
  /** Why a story is among the related ones; of a topic in common, `about` says its name. */
  reasons: Record<'editor' | 'thread' | 'later' | 'place' | 'near', string>;
  about: (topic: string) => string;
  previous: string;
  next: string;
  neighbours: string;
  /** What the pipeline itself writes into a body. */
  body: Record<'footnotes' | 'footnote' | 'back' | 'table', string>;
};

/** What figures say of themselves. */
export type FigureWords = {
  map: string;
  kilometres: string;
  /** A place within a country. */
  placeIn: (place: string, country: string) => string;
  /** Whose lines the map shows. */
  credit: string;
  source: string;
};
