import { createHash } from 'node:crypto';
import { type Archive, text, textOrNull } from '../archive/database.ts';
import { storyIndex } from '../archive/story-index.ts';
import { countTopics, topics } from '../archive/topics.ts';
import { storeVector } from '../archive/vectors.ts';
import { inThreads } from '../archive/worker-threads.ts';
import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { site } from '../site.ts';
import { linkRelated } from './link-related.ts';
import { readAlsoProblem, resolveReadAlso } from './read-also.ts';
import { storyTier, type TiedStory, type UntiedStory } from './tie-story.ts';

/**
 * Ties the stories of the archive together: notes which topics each one is about and what it is compared by, ranks related
 * stories, and looks up every read-also. Stories that were linked against the same topics before are left alone.
 *
 * @param siteUrl absolute address of the site, by which a read-also may name a story
 * @returns a problem for every read-also that leads nowhere
 */
export function linkArchive(archive: Archive, siteUrl: string): Problem[] {
  findTopics(archive);
  countTopics(archive);
  linkRelated(archive);
  return readAlsoProblems(archive, siteUrl);
}

function findTopics(archive: Archive): void {
  const names = topics(archive);
  const version = createHash('sha256')
    .update(JSON.stringify([site.language, names]))
    .digest('hex');
  const stale = archive
    .all('SELECT path FROM stories WHERE linked <> ?', version)
    .map((row) => text(row, 'path'));
  if (stale.length === 0) return;
  const script = new URL('./tie-story-thread.ts', import.meta.url);
  const work = { script, data: names, start: storyTier };
  archive.transaction(() => {
    for (const tied of inThreads(untiedStories(archive, stale), stale.length, work))
      storeTied(archive, tied, version);
  });
}

function* untiedStories(archive: Archive, paths: readonly string[]): Iterable<UntiedStory> {
  for (const path of paths) {
    const row = archive.first('SELECT record, map, html, markdown, text FROM stories WHERE path = ?', path);
    if (row)
      yield {
        path,
        record: text(row, 'record'),
        map: textOrNull(row, 'map'),
        html: text(row, 'html'),
        markdown: text(row, 'markdown'),
        text: text(row, 'text'),
      };
  }
}

function storeTied(archive: Archive, tied: TiedStory, linked: string): void {
  const { path } = tied.facts;
  archive.run('DELETE FROM story_topics WHERE path = ?', path);
  tied.topics.forEach((slug, rank) => {
    archive.run(
      `INSERT INTO story_topics (slug, path, rank, listed, epoch)
       SELECT ?, path, ?, published, epoch FROM stories WHERE path = ?`,
      slug,
      rank,
      path,
    );
  });
  storeVector(archive, tied.facts, tied.vector);
  archive.run(
    'UPDATE stories SET linked = ?, linked_html = ?, version = ? WHERE path = ?',
    linked,
    tied.linkedHtml,
    tied.version,
    path,
  );
}

/** A problem for every read-also that leads nowhere, of the stories that must be looked at again. */
export function readAlsoProblems(archive: Archive, siteUrl: string): Problem[] {
  const index = storyIndex(archive);
  const problems: Problem[] = [];
  for (const row of archive.each(
    "SELECT record FROM stories WHERE checked = 0 AND json_array_length(record, '$.readAlso') > 0 ORDER BY path",
  )) {
    const { file, readAlso }: Pick<Article, 'file' | 'readAlso'> = JSON.parse(text(row, 'record'));
    for (const item of readAlso) {
      const resolved = resolveReadAlso(item.target, index, siteUrl);
      if ('nearest' in resolved) problems.push(readAlsoProblem(file, item, resolved.nearest));
    }
  }
  return problems;
}
