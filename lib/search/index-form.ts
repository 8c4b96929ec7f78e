/** The file that a search begins with, `/search/index.json`. */
export type Manifest = {
  /** Folder of all other files, named by their content: an open page never mixes two editions. */
  version: string;
  stories: number;
  shards: number;
  /** Years that have stories, oldest first, each with the number of its first one. */
  years: [year: number, first: number][];
  /** Languages that have stories, in alphabetical order. */
  languages: string[];
};

/** What a result shows of a story, and the text that passages are cut from: `stories/<number>.json`. */
export type FoundStory = {
  path: string;
  language: string;
  title: string;
  summary: string;
  section: string;
  /** ISO 8601, and as the site writes it. */
  date: string;
  day: string;
  /** The body's words, a paragraph a line. */
  text: string;
};

/** Names that a query may mean: `names.json`. */
export type KnownName = { slug: string; name: string; aliases: string[]; stories: number };

/** What a story is filed under beside its words, so that results can be narrowed to it. No word has a colon. */
export const sectionTerm = (section: string): string => `section:${section}`;
export const languageTerm = (language: string): string => `language:${language}`;
export const topicTerm = (slug: string): string => `topic:${slug}`;

export const manifestFile = 'index.json';
export const namesFile = 'names.json';
/** Words to mend misspelt ones by, the commonest first, a line each. */
export const vocabularyFile = 'words.txt';
export const shardFile = (shard: number): string => `terms/${shard}.bin`;
export const storyFile = (number: number): string => `stories/${number}.json`;

/** The names of all files of an index but the one that it begins with. */
export function indexFileNames({ stories, shards }: Pick<Manifest, 'stories' | 'shards'>): string[] {
  return [
    namesFile,
    vocabularyFile,
    ...Array.from({ length: shards }, (_, shard) => shardFile(shard)),
    ...Array.from({ length: stories }, (_, number) => storyFile(number)),
  ];
}
