import { type Archive, text } from '../archive/database.ts';
import {
  forgetVector,
  freshVectors,
  goneVectors,
  listedVectors,
  type StoredVector,
  setListed,
  setThreshold,
} from '../archive/vectors.ts';
import { amendPostings, archivedPostings, rebuildPostings } from './archived-postings.ts';
import { ListedStory } from './listed-story.ts';
import { haveSameRarities, rarities } from './rarity.ts';
import { allLists, type RelatedList, relatedList } from './related-list.ts';
import { SimilarityIndex } from './similarity-index.ts';

/** Sums of floating-point numbers differ in their last digits by the order of addition. */
const tolerance = 1 - 1e-9;

/**
 * Brings the lists of related stories up to date. Stories are compared within their language: how rare a word is among stories
 * that do not speak it says nothing. Only lists that a change can touch are made again: those of the stories that came or
 * changed, of stories with a word whose rarity moved a step, and those in which what came or went scores enough to be looked at.
 * The result is the same as if all lists were made anew.
 *
 * @returns paths of the stories whose list is another now
 */
export function linkRelated(archive: Archive): string[] {
  const toStory = (stored: StoredVector): ListedStory => new ListedStory(archive, stored);
  const gone = goneVectors(archive).map(toStory);
  const fresh = freshVectors(archive).map(toStory);
  if (gone.length + fresh.length === 0) return [];
  const changed: string[] = [];
  archive.transaction(() => {
    const before = listedVectors(archive).map(toStory);
    for (const { path } of gone) archive.run('DELETE FROM related WHERE path = ?', path);
    for (const language of new Set([...gone, ...fresh].map((story) => story.language))) {
      const ofLanguage = (stories: readonly ListedStory[]): ListedStory[] =>
        stories.filter((story) => story.language === language);
      const lists = listsOf(archive, language, {
        before: ofLanguage(before),
        gone: ofLanguage(gone),
        fresh: ofLanguage(fresh),
      });
      for (const { story, list } of lists) if (store(archive, story, list)) changed.push(story.path);
    }
    for (const { path } of gone) forgetVector(archive, path);
    for (const { path } of fresh) setListed(archive, path);
  });
  return changed;
}

/** What happened to the stories of a language. A story that changed both goes and comes. */
type Change = {
  before: readonly ListedStory[];
  gone: readonly ListedStory[];
  fresh: readonly ListedStory[];
};

/** A story with its list, which may be another now. */
type Listed = { story: ListedStory; list: RelatedList };

/** Brings the postings of a language up to date, and makes the lists that the change can touch. */
function* listsOf(archive: Archive, language: string, { before, gone, fresh }: Change): Iterable<Listed> {
  const goneNumbers = new Set(gone.map(({ number }) => number));
  const after = [...before.filter(({ number }) => !goneNumbers.has(number)), ...fresh];
  if (fresh.length > after.length / 2 || !haveSameRarities(before.length, after.length)) {
    rebuildPostings(archive, language, after);
    yield* allLists(after);
    return;
  }
  const byNumber: ListedStory[] = [];
  for (const story of after) byNumber[story.number] = story;
  const shifts = amendPostings(archive, language, gone, fresh);
  const postings = archivedPostings(archive, language);
  const index = new SimilarityIndex(byNumber, postings);
  const touched = new Set(fresh);
  const rarity = rarities(after.length);
  for (const shift of shifts) {
    if (rarity(shift.before) === rarity(shift.after)) continue;
    const [holders] = postings([shift.feature]);
    for (const number of holders?.places ?? []) {
      const holder = byNumber[number];
      if (holder) touched.add(holder);
    }
  }
  for (const story of [...gone, ...fresh]) {
    for (const { of, score } of index.scoresOf(story)) {
      if (score >= of.threshold * tolerance) touched.add(of);
    }
  }
  for (const story of touched) yield { story, list: relatedList(index, story) };
}

/** @returns whether the list is another than it was. */
function store(archive: Archive, story: ListedStory, { paths, threshold }: RelatedList): boolean {
  if (threshold !== story.threshold) setThreshold(archive, story.number, threshold);
  const known = archive
    .all('SELECT other FROM related WHERE path = ? ORDER BY rank', story.path)
    .map((row) => text(row, 'other'));
  if (known.join('\n') === paths.join('\n')) return false;
  archive.run('DELETE FROM related WHERE path = ?', story.path);
  paths.forEach((other, rank) => {
    archive.run('INSERT INTO related (path, rank, other) VALUES (?, ?, ?)', story.path, rank, other);
  });
  return true;
}
