import { type Archive, text } from '../archive/database.ts';
import { type ListedVector, listedVectors, publishedVectors, vectorsAreListed } from '../archive/vectors.ts';
import { rankRelated } from './rank-related.ts';
import { countFeatures, rarity } from './rarity.ts';
import { type IndexedStory, SimilarityIndex } from './similarity-index.ts';
import { decodeVector } from './story-vector.ts';

/** Longer than any page shows: pages leave out what they show elsewhere. */
const listLength = 12;

/** Sums of floating-point numbers differ in their last digits by the order of addition. */
const tolerance = 1 - 1e-9;

type Story = IndexedStory & Pick<ListedVector, 'language' | 'isListed' | 'threshold'>;

/**
 * Brings the lists of related stories up to date. Only lists that a change can touch are made again: those of the stories
 * that came or changed, of stories with a word whose rarity moved a step, and those in which what came or went scores enough
 * to be looked at. The result is the same as if all lists were made anew.
 *
 * @returns paths of the stories whose list is another now
 */
export function linkRelated(archive: Archive): string[] {
  const before = listedVectors(archive).map(toStory);
  const after = publishedVectors(archive).map(toStory);
  const kept = new Set(after.filter(({ isListed }) => isListed).map(({ path }) => path));
  const gone = before.filter(({ path }) => !kept.has(path));
  const fresh = after.filter(({ isListed }) => !isListed);
  if (gone.length + fresh.length === 0) return [];

  const index = new SimilarityIndex(after);
  const changed: string[] = [];
  archive.transaction(() => {
    for (const { path } of gone) archive.run('DELETE FROM related WHERE path = ?', path);
    for (const story of affected(index, before, gone, fresh)) {
      if (list(archive, index, story)) changed.push(story.path);
    }
    vectorsAreListed(archive);
  });
  return changed;
}

function toStory({ vector, ...story }: ListedVector): Story {
  return { ...story, vector: decodeVector(vector) };
}

/** Stories whose list may be another now. */
function affected(
  index: SimilarityIndex<Story>,
  before: readonly Story[],
  gone: readonly Story[],
  fresh: readonly Story[],
): Iterable<Story> {
  const { stories } = index;
  if (fresh.length > stories.length / 2) return stories;
  const shifted = shiftedFeatures(before, stories);
  const found = new Set(
    stories.filter(({ vector, isListed }) => !isListed || vector.features.some((one) => shifted[one])),
  );
  for (const story of [...gone, ...fresh]) {
    for (const { of, score } of index.scoresOf(story)) {
      if (of.language === story.language && score >= of.threshold * tolerance) found.add(of);
    }
  }
  return found;
}

/** Marks the features whose rarity is another than before. */
function shiftedFeatures(before: readonly Story[], after: readonly Story[]): Uint8Array {
  const vectorOf = ({ vector }: Story): Story['vector'] => vector;
  const counts = countFeatures(before.map(vectorOf));
  return Uint8Array.from(countFeatures(after.map(vectorOf)), (count, feature) =>
    Number(rarity(counts[feature] ?? 0, before.length) !== rarity(count, after.length)),
  );
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
