import type { Archive } from '../archive/database.ts';
import { type StoredVector, vectorBytes } from '../archive/vectors.ts';
import type { IndexedStory } from './similarity-index.ts';
import { decodeVector, type SparseVector } from './sparse-vector.ts';

/** A story among those that lists are made of. Its vector is read when it is first asked for: few of many are. */
export class ListedStory implements IndexedStory {
  readonly number: number;
  readonly path: string;
  readonly epoch: number;
  readonly explains: boolean;
  readonly language: string;
  readonly threshold: number;
  readonly #archive: Archive;
  #vector: SparseVector | undefined;

  constructor(archive: Archive, stored: StoredVector) {
    this.number = stored.number;
    this.path = stored.path;
    this.epoch = stored.epoch;
    this.explains = stored.explains;
    this.language = stored.language;
    this.threshold = stored.threshold;
    this.#archive = archive;
  }

  get vector(): SparseVector {
    if (this.#vector) return this.#vector;
    readVectors(this.#archive, [this]);
    return this.vector;
  }

  set vector(vector: SparseVector) {
    this.#vector = vector;
  }
}

/** Reads the vectors of stories at once: one after another, they take twice as long. */
export function readVectors(archive: Archive, stories: Iterable<ListedStory>): void {
  const byNumber = new Map(Array.from(stories, (story) => [story.number, story]));
  for (const [number, bytes] of vectorBytes(archive, [...byNumber.keys()])) {
    const story = byNumber.get(number);
    if (story) story.vector = decodeVector(bytes);
  }
}
