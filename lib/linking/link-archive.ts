import { createHash, hash } from 'node:crypto';
import { type Archive, text } from '../archive/database.ts';
import type { StoryRecord } from '../archive/rows.ts';
import { storyIndex } from '../archive/story-index.ts';
import { countTopics, topics } from '../archive/topics.ts';
import { storeVector } from '../archive/vectors.ts';
import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { isExplainer } from './explainer.ts';
import { linkRelated } from './link-related.ts';
import { namesOf } from './names.ts';
import { readAlsoProblem, resolveReadAlso } from './read-also.ts';
import { encodeVector } from './sparse-vector.ts';
import { storyVector } from './story-vector.ts';
import { linkTopics } from './topic-links.ts';
import { createTopicMatcher } from './topic-matcher.ts';
import { topicsOf } from './topics-of.ts';

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
  const version = createHash('sha256').update(JSON.stringify(names)).digest('hex');
  const stale = archive
    .all('SELECT path FROM stories WHERE linked <> ?', version)
    .map((row) => text(row, 'path'));
  if (stale.length === 0) return;
  const matcher = createTopicMatcher(names);
  const slugs = new Set(names.map(({ slug }) => slug));
  const whole = namesOf(names);
  archive.transaction(() => {
    for (const path of stale) {
      const row = archive.first('SELECT record, map, html, markdown, text FROM stories WHERE path = ?', path);
      if (!row) continue;
      const record: StoryRecord = JSON.parse(text(row, 'record'));
      const story = { ...record, text: text(row, 'text') };
      const found = topicsOf(story, matcher).filter((slug) => slugs.has(slug));
      archive.run('DELETE FROM story_topics WHERE path = ?', path);
      found.forEach((slug, rank) => {
        archive.run(
          `INSERT INTO story_topics (slug, path, rank, published, epoch)
           SELECT ?, path, ?, published, epoch FROM stories WHERE path = ?`,
          slug,
          rank,
          path,
        );
      });
      const vector = storyVector(
        {
          headline: story.title,
          summary: story.hasStandfirst ? story.summary : '',
          text: story.text,
          topics: found,
          place: story.place?.name ?? null,
          thread: story.story,
        },
        whole,
      );
      const { language, date, title } = story;
      const facts = { path, epoch: date.epoch, language, explains: isExplainer(title) };
      storeVector(archive, facts, encodeVector(vector));
      const html = linkTopics(text(row, 'html'), matcher);
      archive.run(
        'UPDATE stories SET linked = ?, linked_html = ?, version = ? WHERE path = ?',
        version,
        html,
        hash('sha1', JSON.stringify([row, html]), 'base64url'),
        path,
      );
    }
  });
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
