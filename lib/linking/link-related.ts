import { type Archive, text } from '../archive/database.ts';
import { forgetVector, type ListedVector, setListed, vectors } from '../archive/vectors.ts';
import { rankRelated } from './rank-related.ts';
import { countFeatures, rarities } from './rarity.ts';
import { type IndexedStory, SimilarityIndex } from './similarity-index.ts';
import { decodeVector } from './story-vector.ts';

/** Longer than any page shows: pages leave out what they show elsewhere. */
const listLength = 12;

/** Sums of floating-point numbers differ in their last digits by the order of addition. */
const tolerance = 1 - 1e-9;

type Story = IndexedStory & Pick<ListedVector, 'language' | 'isListed' | 'isPublished' | 'threshold'>;

/**
 * Brings the lists of related stories up to date. Only lists that a change can touch are made again: those of the stories
 * that came or changed, of stories with a word whose rarity moved a step, and those in which what came or went scores enough
 * to be looked at. The result is the same as if all lists were made anew.
 *
 * @returns paths of the stories whose list is another now
 */
export function linkRelated(archive: Archive): string[] {
  const all = vectors(archive).map(toStory);
  const before = all.filter(({ isListed }) => isListed);
  const after = all.filter(({ path, isPublished }, index) => isPublished && all[index - 1]?.path !== path);
  const kept = new Set(after.filter(({ isListed }) => isListed).map(({ path }) => path));
  const gone = before.filter(({ path }) => !kept.has(path));
  const fresh = after.filter(({ isListed }) => !isListed);
  if (gone.length + fresh.length === 0) return [];

  const isNew = fresh.length > after.length / 2;
  const counts = countFeatures(after.map(({ vector }) => vector));
  const touched = isNew ? after : affected({ before, after, gone, fresh, counts });
  const index = new SimilarityIndex(after, { counts, asked: touched });
  const changed: string[] = [];
  archive.transaction(() => {
    for (const { path } of gone) archive.run('DELETE FROM related WHERE path = ?', path);
    for (const story of touched) if (list(archive, index, story)) changed.push(story.path);
    for (const { path } of gone) forgetVector(archive, path);
    for (const { path } of fresh) setListed(archive, path);
  });
  return changed;
}

function toStory({ vector, ...story }: ListedVector): Story {
  return { ...story, vector: decodeVector(vector) };
}

type Change = {
  before: readonly Story[];
  after: readonly Story[];
  gone: readonly Story[];
  fresh: readonly Story[];
  /** How many of the stories after the change have each feature. */
  counts: Int32Array;
};

/** Stories whose list may be another now. */
function affected({ before, after, gone, fresh, counts }: Change): Story[] {
  const shifted = shiftedFeatures(before, after.length, counts);
  const found = new Set(
    after.filter(({ vector, isListed }) => !isListed || hasShifted(vector.features, shifted)),
  );
  const index = new SimilarityIndex(after, { counts, asked: [...gone, ...fresh] });
  for (const story of [...gone, ...fresh]) {
    for (const { of, score } of index.scoresOf(story)) {
      if (of.language === story.language && score >= of.threshold * tolerance) found.add(of);
    }
  }
  return [...found];
}

function hasShifted(features: Uint32Array, shifted: Uint8Array): boolean {
  for (const feature of features) if (shifted[feature] === 1) return true;
  return false;
}

/** Marks the features whose rarity is another than before. */
function shiftedFeatures(
  before: readonly Story[],
  storiesAfter: number,
  countsAfter: Int32Array,
): Uint8Array {
  const counts = countFeatures(before.map(({ vector }) => vector));
  const rarityBefore = rarities(before.length);
  const rarityAfter = rarities(storiesAfter);
  const shifted = new Uint8Array(counts.length);
  for (let feature = 0; feature < counts.length; feature += 1) {
    const [was = 0, is = 0] = [counts[feature], countsAfter[feature]];
    if (rarityBefore(was) !== rarityAfter(is)) shifted[feature] = 1;
  }
  return shifted;
}

/** @returns whether the list is another than it was. */
function list(archive: Archive, index: SimilarityIndex<Story>, story: Story): boolean {
  const isSameLanguage = ({ language }: Story): boolean => language === story.language;
  const { related, threshold } = rankRelated(index, story, listLength, isSameLanguage);
  archive.run('UPDATE vectors SET threshold = ? WHERE path = ?', threshold, story.path);
  const paths = related.map((candidate) => candidate.story.path);
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
