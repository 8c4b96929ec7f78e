import type { Headline, PlacedHeadline } from '../archive/card.ts';
import { type Archive, type Row, text, textOrNull } from '../archive/database.ts';
import { headlineColumns, placedColumns, toHeadline, toPlacedHeadline } from '../archive/rows.ts';
import { type Asked, asJson } from '../archive/stories.ts';

const kinds = ['editor', 'thread', 'later', 'place', 'near'] as const;

/** Why a story stands in the list of another, for readers; `topic`: the name of what both are about. */
export type Reason = { kind: (typeof kinds)[number] } | { kind: 'topic'; topic: string };

export type RelatedStory = { card: PlacedHeadline; reason: Reason };

/**
 * What to read after the story `?1`, past the paths of `?2`: the editor's choice in its order, then what is most alike. A cross
 * join keeps SQLite from looking through all stories for the few of the list.
 */
const listed = `
  FROM (
    SELECT path, max(chosen) AS chosen, position FROM (
      SELECT other AS path, 1 AS chosen, rank AS position FROM chosen WHERE path = ?1
      UNION ALL SELECT other, 0, rank FROM related WHERE path = ?1
    ) GROUP BY path
  ) AS listed
  CROSS JOIN stories s ON s.path = listed.path
  JOIN stories here ON here.path = ?1
  WHERE s.published = 1 AND s.path <> ?1 AND s.path NOT IN (SELECT value FROM json_each(?2))`;
const inOrder = 'ORDER BY listed.chosen DESC, listed.position LIMIT ?3';

/** A topic that stands further down than this in two lists of topics together is no reason: both name it by the way. */
const deepestTopic = 10;

/**
 * The topic that ties two stories is the one that stands first in the lists of both, where the editor's topics come before
 * those that the text mentions most; of two such, the one that the other story is more about. How many other stories a topic
 * has says little of these two, and would change the reason whenever someone else writes about it.
 */
const sharedTopic = `
  SELECT t.name FROM story_topics mine
  JOIN story_topics theirs ON theirs.slug = mine.slug AND theirs.path = s.path
  JOIN topics t ON t.slug = mine.slug
  WHERE mine.path = ?1 AND mine.rank + theirs.rank <= ${deepestTopic}
  ORDER BY mine.rank + theirs.rank, theirs.rank LIMIT 1`;

/** Stories for «أخبار ذات صلة», each with its reason. Nothing where nothing is. */
export function relatedStories(archive: Archive, path: string, { limit, exclude }: Asked): RelatedStory[] {
  return archive
    .about(`story ${path}`)
    .all(
      `SELECT ${placedColumns}, CASE
         WHEN listed.chosen THEN 'editor'
         WHEN s.story = here.story THEN iif(s.epoch > here.epoch, 'later', 'thread')
         WHEN s.place = here.place THEN 'place'
         ELSE 'near'
       END AS reason, iif(listed.chosen OR s.story = here.story, NULL, (${sharedTopic})) AS topic
       ${listed} ${inOrder}`,
      path,
      asJson(exclude),
      limit,
    )
    .map((row) => ({ card: toPlacedHeadline(row), reason: toReason(row) }));
}

/** Those of its own language, where reasons are not shown. */
export function relatedHeadlines(
  archive: Archive,
  path: string,
  { limit, exclude }: Asked,
): PlacedHeadline[] {
  return archive
    .about(`story ${path}`)
    .all(
      `SELECT ${placedColumns} ${listed} AND s.language = here.language ${inOrder}`,
      path,
      asJson(exclude),
      limit,
    )
    .map(toPlacedHeadline);
}

/** The story that is most alike, of those that the editors did not choose and that tell another running story. */
export function nearestStory(archive: Archive, path: string): Headline | null {
  const row = archive
    .about(`story ${path}`)
    .first(
      `SELECT ${headlineColumns} ${listed} AND NOT listed.chosen AND (here.story IS NULL OR s.story IS NOT here.story) ${inOrder}`,
      path,
      asJson(),
      1,
    );
  return row ? toHeadline(row) : null;
}

/** @throws if the query names a reason that is none */
function toReason(row: Row): Reason {
  const topic = textOrNull(row, 'topic');
  if (topic !== null) return { kind: 'topic', topic };
  const kind = kinds.find((known) => known === text(row, 'reason'));
  if (!kind) throw new TypeError(`unknown reason ${row.reason}`);
  return { kind };
}
