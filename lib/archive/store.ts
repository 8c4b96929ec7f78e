import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headlineKey } from '../arabic/headline-key.ts';
import type { Article, Topic } from '../article/article.ts';
import type { MeasurePicture } from '../article/markdown/pictures.ts';
import { parseArticle } from '../article/parse-article.ts';
import { parseTopic } from '../article/parse-topic.ts';
import type { Problem } from '../article/problem.ts';
import { checkAll } from './checked.ts';
import { type Archive, text } from './database.ts';
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

type FileStat = Omit<StoredFile, 'beside'>;

export function removeFile(archive: Archive, file: string): void {
  archive.run(
    "DELETE FROM stories WHERE path = (SELECT address FROM files WHERE file = ? AND kind = 'story')",
    file,
  );
  archive.run(
    "DELETE FROM vectors WHERE current = 0 AND path = (SELECT address FROM files WHERE file = ? AND kind = 'story')",
    file,
  );
  archive.run(
    "DELETE FROM topics WHERE slug = (SELECT address FROM files WHERE file = ? AND kind = 'topic')",
    file,
  );
  archive.run('DELETE FROM files WHERE file = ?', file);
}

export function storeTopic(
  archive: Archive,
  { file, address }: StoryFile,
  bytes: Uint8Array,
  stat: FileStat,
): void {
  const { topic, problems } = parseTopic({ bytes, slug: address, file: shownPath(file) });
  if (!topic) checkAll(archive);
  removeFile(archive, file);
  storeFile(archive, 'topic', address, stat, {}, problems);
  if (topic) insertTopic(archive, topic);
}

export function storeStory(
  archive: Archive,
  { file, address }: StoryFile,
  bytes: Uint8Array,
  stat: FileStat,
  folder: string,
): void {
  const beside: StoredFile['beside'] = {};
  const pictures = new Map<string, { width: number; hash: string }>();
  const measure: MeasurePicture = (name) => {
    const picture = path.join(path.dirname(file), name);
    beside[name] = changedAt(folder, picture);
    const bytes = beside[name] === null ? null : readFileSync(picture);
    const size = bytes && sizeOf(bytes);
    if (bytes && size) {
      const shown = { width: size.width, hash: createHash('sha256').update(bytes).digest('hex') };
      pictures.set(path.posix.join(path.posix.dirname(address), name), shown);
    }
    return size;
  };
  const { article, problems } = parseArticle({ bytes, path: address, file: shownPath(file), measure });
  const before = archive.first('SELECT headline_key FROM stories WHERE path = ?', address);
  if (before && (!article || text(before, 'headline_key') !== headlineKey(article.title))) checkAll(archive);
  removeFile(archive, file);
  storeFile(archive, 'story', address, stat, beside, problems);
  if (!article) return;
  insertStory(archive, article);
  for (const [name, { width, hash }] of pictures) {
    archive.run(
      'INSERT INTO pictures (name, width, hash, path) VALUES (?, ?, ?, ?)',
      name,
      width,
      hash,
      address,
    );
  }
}

function storeFile(
  archive: Archive,
  kind: StoryFile['kind'],
  address: string,
  { file, modified, size, hash }: FileStat,
  beside: StoredFile['beside'],
  problems: Problem[],
): void {
  archive.run(
    'INSERT INTO files (file, kind, address, modified, size, hash, beside, problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    file,
    kind,
    address,
    modified,
    size,
    hash,
    JSON.stringify(beside),
    JSON.stringify(problems),
  );
}

function insertTopic(archive: Archive, topic: Topic): void {
  archive.run(
    'INSERT INTO topics (slug, name, kind, summary, record) VALUES (?, ?, ?, ?, ?)',
    topic.slug,
    topic.name,
    topic.kind,
    topic.summary,
    JSON.stringify(topic),
  );
}

function insertStory(archive: Archive, article: Article): void {
  const { map, html, markdown, text, ...record } = article;
  archive.run(
    `INSERT INTO stories (path, language, title, headline_key, summary, date, epoch, has_time, month, section, place,
       story, lead, draft, record, map, html, linked_html, markdown, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    article.path,
    article.language,
    article.title,
    headlineKey(article.title),
    article.summary,
    article.date.iso,
    article.date.epoch,
    Number(article.date.hasTime),
    monthOf(article.date.epoch),
    article.section,
    article.place?.name ?? null,
    article.story,
    Number(article.lead),
    Number(article.draft),
    JSON.stringify(record),
    map,
    html,
    html,
    markdown,
    text,
  );
  for (const alias of new Set(article.aliases)) {
    archive.run('INSERT INTO aliases (alias, path) VALUES (?, ?)', alias, article.path);
  }
  for (const [rank, other] of article.related.entries()) {
    archive.run('INSERT INTO chosen (path, rank, other) VALUES (?, ?, ?)', article.path, rank, other);
  }
}

/** The month in UTC, in which the whole site counts: `2017-04`. */
function monthOf(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 7);
}
