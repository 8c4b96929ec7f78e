import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Article, Topic } from '../article/article.ts';
import type { MeasurePicture } from '../article/markdown/pictures.ts';
import { parseArticle, type StorySource } from '../article/parse-article.ts';
import { parseTopic } from '../article/parse-topic.ts';
import type { Problem } from '../article/problem.ts';
import { readFile } from '../article/read-file.ts';
import { changedAt, sizeOf } from './picture-beside.ts';
import { shownPath } from './shown-path.ts';
import type { StoryFile } from './story-files.ts';

/** What the archive knows of a file without opening it. */
export type StoredFile = {
  file: string;
  /** Milliseconds since 1970. */
  modified: number;
  /** Bytes. */
  size: number;
  hash: string;
  /** Pictures that the story asked for beside itself: when each was last changed (milliseconds since 1970), or null. */
  beside: Record<string, number | null>;
};

export type FileStat = Omit<StoredFile, 'beside'>;

export type ParsedTopic = { kind: 'topic'; topic: Topic | null; problems: Problem[] };

export type ParsedStory = {
  kind: 'story';
  article: Article | null;
  problems: Problem[];
  beside: StoredFile['beside'];
  pictures: StoryPicture[];
};

/** A picture that a story shows. */
export type StoryPicture = {
  /** Path below the folder of articles. */
  name: string;
  /** Pixels. */
  width: number;
  hash: string;
};

export type FileContent = FileStat & {
  /** A story's path or a topic's slug. */
  address: string;
  /** Null where the file's bytes, and the pictures beside it, are those that the archive knows. */
  parsed: ParsedTopic | ParsedStory | null;
};

/** What a folder of articles is read for. */
export type Reading = {
  /** Of all articles: no picture is looked for elsewhere. */
  folder: string;
  /** Pages will be made of the stories, and not only said what is wrong with them. */
  forPages: boolean;
  /** Is given each file that was parsed, before its tree is worked on. */
  onRead?: StorySource['onRead'];
};

/**
 * Reads a file and parses it, unless the archive knows its bytes.
 *
 * @throws if it cannot be read; what an editor can mend is among the problems of what was parsed
 */
export function readStoryFile(
  storyFile: StoryFile,
  stored: StoredFile | undefined,
  reading: Reading,
): FileContent {
  const { file, address } = storyFile;
  const { mtimeMs: modified, size } = statSync(file);
  const bytes = readFile(file);
  const hash = hashOf(bytes);
  const isKnown = stored?.hash === hash && picturesUnchanged(stored, reading.folder);
  const parsed = isKnown ? null : parse(storyFile, bytes, reading);
  return { file, address, modified, size, hash, parsed };
}

/** Whether a file and the pictures beside it are as the archive knows them, as far as sizes and times tell. */
export function isUnchanged(stored: StoredFile, folder: string): boolean {
  const { mtimeMs, size } = statSync(stored.file);
  return mtimeMs === stored.modified && size === stored.size && picturesUnchanged(stored, folder);
}

/** A picture that came, went or changed since changes what is wrong with the story. */
function picturesUnchanged({ file, beside }: StoredFile, folder: string): boolean {
  const names = Object.entries(beside);
  return names.every(([name, changed]) => changedAt(folder, path.join(path.dirname(file), name)) === changed);
}

function parse(
  { kind, file, address }: StoryFile,
  bytes: Uint8Array,
  { folder, forPages, onRead }: Reading,
): ParsedTopic | ParsedStory {
  if (kind === 'topic')
    return { kind, ...parseTopic({ bytes, slug: address, file: shownPath(file), forPages, onRead }) };
  const beside: StoredFile['beside'] = {};
  const pictures = new Map<string, StoryPicture>();
  const measure: MeasurePicture = (name) => {
    const picture = path.join(path.dirname(file), name);
    beside[name] = changedAt(folder, picture);
    const content = beside[name] === null ? null : readFileSync(picture);
    const size = content && sizeOf(content);
    if (content && size) {
      const below = path.posix.join(path.posix.dirname(address), name);
      pictures.set(below, { name: below, width: size.width, hash: hashOf(content) });
    }
    return size;
  };
  const source = { bytes, path: address, file: shownPath(file), measure, forPages, onRead };
  const { article, problems } = parseArticle(source);
  return { kind, article, problems, beside, pictures: [...pictures.values()] };
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
