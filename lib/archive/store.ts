import { headlineKey } from '../arabic/headline-key.ts';
import type { Article, Topic } from '../article/article.ts';
import { lastChange } from '../article/last-change.ts';
import type { Problem } from '../article/problem.ts';
import { checkAll, checkFamily } from './checked.ts';
import { type Archive, text, textOrNull } from './database.ts';
import { monthOf } from './months.ts';
import type { FileContent, FileStat, ParsedStory, ParsedTopic, StoredFile } from './read-story-file.ts';
import type { StoryFile } from './story-files.ts';
import { familyOf } from './translations.ts';

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

/** Stores what a file holds in place of what was known of it. */
export function storeContent(archive: Archive, content: FileContent): void {
  const { address, file, modified, size, parsed } = content;
  if (!parsed) archive.run('UPDATE files SET modified = ?, size = ? WHERE file = ?', modified, size, file);
  else if (parsed.kind === 'topic') storeTopic(archive, address, content, parsed);
  else storeStory(archive, address, content, parsed);
}

function storeTopic(
  archive: Archive,
  address: string,
  stat: FileStat,
  { topic, problems }: ParsedTopic,
): void {
  if (!topic) checkAll(archive);
  removeFile(archive, stat.file);
  storeFile(archive, 'topic', address, stat, {}, problems);
  if (topic) insertTopic(archive, topic);
}

function storeStory(
  archive: Archive,
  address: string,
  stat: FileStat,
  { article, problems, beside, pictures }: ParsedStory,
): void {
  const before = archive.first('SELECT headline_key, family FROM stories WHERE path = ?', address);
  if (before && (!article || text(before, 'headline_key') !== headlineKey(article.title))) checkAll(archive);
  for (const family of [before && textOrNull(before, 'family'), article && familyOf(article)])
    if (family) checkFamily(archive, family);
  removeFile(archive, stat.file);
  storeFile(archive, 'story', address, stat, beside, problems);
  if (!article) return;
  insertStory(archive, article);
  for (const { name, width, hash } of pictures) {
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
  const changed = lastChange(article);
  archive.run(
    `INSERT INTO stories (path, language, title, headline_key, summary, date, epoch, has_time, changed, changed_epoch,
       month, section, place,
       story, family, lead, draft, record, map, html, linked_html, markdown, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    article.path,
    article.language,
    article.title,
    headlineKey(article.title),
    article.summary,
    article.date.iso,
    article.date.epoch,
    Number(article.date.hasTime),
    changed.iso,
    changed.epoch,
    monthOf(article.date.epoch),
    article.section,
    article.place?.name ?? null,
    article.story,
    familyOf(article),
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
  for (const { anchor, date, text: wording } of article.corrections) {
    archive.run(
      'INSERT INTO corrections (path, anchor, date, epoch, has_time, text) VALUES (?, ?, ?, ?, ?, ?)',
      article.path,
      anchor,
      date.iso,
      date.epoch,
      Number(date.hasTime),
      wording,
    );
  }
  for (const [rank, other] of article.related.entries()) {
    archive.run('INSERT INTO chosen (path, rank, other) VALUES (?, ?, ?)', article.path, rank, other);
  }
}
