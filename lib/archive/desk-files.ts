import type { Headline } from './card.ts';
import { type Archive, number, type Row, text } from './database.ts';
import type { DeskRemark } from './desk-remarks.ts';
import { headlineColumns, toHeadline } from './rows.ts';
import { shownPath } from './shown-path.ts';

/** A file as it lies on the editors' desk. */
export type DeskFile = {
  /** As the editor knows it. */
  file: string;
  kind: 'story' | 'topic';
  /** A story's path or a topic's slug. */
  address: string;
  /** Null for a topic, and for a story that cannot be read until it is mended. */
  story: (Headline & { state: StoryState }) | null;
  /** What stops a build. */
  problems: DeskRemark[];
  /** What the copy rules say; null until the desk has looked. */
  copy: DeskRemark[] | null;
};

/** `scheduled`: waits for its hour. */
export type StoryState = 'draft' | 'scheduled' | 'published';

/** What editors work on, each file once. */
export type DeskList = {
  /** With these there is no new edition. */
  stopping: DeskFile[];
  /** Those changed last come first. */
  drafts: DeskFile[];
  /** Those due first come first. */
  scheduled: DeskFile[];
  /** Published stories changed last. */
  recent: DeskFile[];
};

/** Published stories in the list: as many as an editor may have changed in a day. */
const mostRecent = 12;

const columns = `f.file, f.kind, f.address, b.remarks AS problems, c.remarks AS copy, s.draft, ${headlineColumns}
  FROM files f
  LEFT JOIN stories s ON f.kind = 'story' AND s.path = f.address
  LEFT JOIN remarks b ON b.file = f.file AND b.source = 'build'
  LEFT JOIN remarks c ON c.file = f.file AND c.source = 'copy'`;

const stops = "ifnull(b.remarks, '[]') <> '[]'";

/** @param now epoch milliseconds */
export function deskList(archive: Archive, now: number): DeskList {
  const list = (rest: string, ...values: number[]): DeskFile[] =>
    archive.all(`SELECT ${columns} ${rest}`, ...values).map((row) => toDeskFile(row, now));
  return {
    stopping: list(`WHERE ${stops} ORDER BY f.modified DESC, f.file`),
    drafts: list(`WHERE s.draft = 1 AND NOT ${stops} ORDER BY f.modified DESC, f.file`),
    scheduled: list(`WHERE s.draft = 0 AND s.epoch > ? AND NOT ${stops} ORDER BY s.epoch, f.file`, now),
    recent: list(
      `WHERE s.draft = 0 AND s.epoch <= ? AND NOT ${stops} ORDER BY f.modified DESC, f.file LIMIT ${mostRecent}`,
      now,
    ),
  };
}

/** A story's file, readable or not; null where there is none. */
export function deskStory(archive: Archive, address: string, now: number): DeskFile | null {
  const row = archive.first(`SELECT ${columns} WHERE f.kind = 'story' AND f.address = ?`, address);
  return row ? toDeskFile(row, now) : null;
}

/** All files, those changed last first: absolute names. */
export function filesByChange(archive: Archive): string[] {
  return archive.all('SELECT file FROM files ORDER BY modified DESC, file').map((row) => text(row, 'file'));
}

function toDeskFile(row: Row, now: number): DeskFile {
  const story = row.path === null ? null : toHeadline(row);
  return {
    file: shownPath(text(row, 'file')),
    kind: row.kind === 'topic' ? 'topic' : 'story',
    address: text(row, 'address'),
    story: story && { ...story, state: stateOf(number(row, 'draft') === 1, story.date.epoch, now) },
    problems: remarksIn(row.problems) ?? [],
    copy: remarksIn(row.copy),
  };
}

function stateOf(isDraft: boolean, epoch: number, now: number): StoryState {
  if (isDraft) return 'draft';
  return epoch > now ? 'scheduled' : 'published';
}

function remarksIn(value: Row[string] | undefined): DeskRemark[] | null {
  if (typeof value !== 'string') return null;
  const remarks: DeskRemark[] = JSON.parse(value);
  return remarks;
}
