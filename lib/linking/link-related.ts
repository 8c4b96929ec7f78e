import { type Archive, text } from '../archive/database.ts';
import {
  candidatesOf,
  forgetVector,
  freshVectors,
  goneVectors,
  listedVectors,
  type StoredVector,
  setCandidates,
  setListed,
  setThreshold,
} from '../archive/vectors.ts';
import { amendPostings, archivedPostings, replacePostings } from './archived-postings.ts';
import { ListedStory, readVectors } from './listed-story.ts';
import { haveSameRarities, rarities } from './rarity.ts';
import { allLists, type RelatedList, relatedList, relatedListAgain } from './related-list.ts';
import { SimilarityIndex } from './similarity-index.ts';
import { sparseMatrix, transposed } from './sparse-matrix.ts';
import { featureCount } from './story-vector.ts';

/** Sums of floating-point numbers differ in their last digits by the order of addition. */
const tolerance = 1 - 1e-9;

/**
 * Brings the lists of related stories up to date. Stories are compared within their language: how rare a word is among stories
 * that do not speak it says nothing. Only lists that a change can touch are made again: those of the stories that came or
 * changed, of stories with a word whose rarity moved a step, and those in which what came or went scores enough to be looked at.
 * Where scores only fell, a list is made of its candidates and of those that came, without comparing it to all stories. The result is
 * the same as if all lists were made anew.
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

/** What a change does to the list of a story. */
type Touch = {
  /** Stories that were no candidates may be by now. */
  isAnew: boolean;
  /** Those that came, and score enough to be candidates. */
  arrivals: ListedStory[];
};

/** Brings the postings of a language up to date, and makes the lists that the change can touch. */
function* listsOf(archive: Archive, language: string, { before, gone, fresh }: Change): Iterable<Listed> {
  const goneNumbers = new Set(gone.map(({ number }) => number));
  const after = [...before.filter(({ number }) => !goneNumbers.has(number)), ...fresh];
  const byNumber: ListedStory[] = [];
  for (const story of after) byNumber[story.number] = story;
  if (fresh.length > after.length / 2 || !haveSameRarities(before.length, after.length)) {
    const vectors = sparseMatrix(byNumber.map(({ vector }) => vector));
    const postings = transposed(vectors, featureCount);
    replacePostings(archive, language, postings);
    yield* allLists(after, vectors, postings);
    return;
  }
  const shifts = amendPostings(archive, language, gone, fresh);
  const postings = archivedPostings(archive, language);
  const index = new SimilarityIndex(byNumber, postings);
  const touched = new Map(
    fresh.map((story): [ListedStory, Touch] => [story, { isAnew: true, arrivals: [] }]),
  );
  const rarity = rarities(after.length);
  for (const { feature, before: had, after: has } of shifts) {
    if (rarity(had) === rarity(has)) continue;
    const [holders] = postings.holders([feature]);
    for (const number of holders?.places ?? []) touch(byNumber[number], rarity(had) < rarity(has));
  }
  for (const story of [...gone, ...fresh]) {
    for (const { of, score } of index.scoresOf(story))
      if (score >= of.threshold * tolerance) touch(of, false, goneNumbers.has(story.number) ? null : story);
  }
  const known = Array.from(touched, ([story, { isAnew, arrivals }]) => {
    const candidates = isAnew ? [] : candidatesOf(archive, story.number);
    return {
      story,
      isAnew,
      candidates: [...candidates.flatMap((number) => byNumber[number] ?? []), ...arrivals],
    };
  });
  // Asked for one story after another, these would take twice as long.
  readVectors(archive, new Set(known.flatMap(({ story, candidates }) => [story, ...candidates])));
  const features = new Set<number>();
  for (const { story } of known) for (const feature of story.vector.places) features.add(feature);
  postings.counts(features);
  for (const { story, isAnew, candidates } of known) {
    const again = isAnew ? null : relatedListAgain(index, story, candidates);
    yield { story, list: again ?? relatedList(index, story) };
  }

  function touch(story: ListedStory | undefined, isAnew: boolean, arrival: ListedStory | null = null): void {
    if (!story) return;
    const { isAnew: wasAnew, arrivals } = touched.get(story) ?? { isAnew: false, arrivals: [] };
    if (arrival) arrivals.push(arrival);
    touched.set(story, { isAnew: isAnew || wasAnew, arrivals });
  }
}

/** @returns whether the list is another than it was. */
function store(archive: Archive, story: ListedStory, { paths, candidates, threshold }: RelatedList): boolean {
  if (threshold !== story.threshold) setThreshold(archive, story.number, threshold);
  setCandidates(archive, story.number, candidates);
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
