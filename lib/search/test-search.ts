import path from 'node:path';
import { refresh } from '../archive/refresh.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { linkArchive } from '../linking/link-archive.ts';
import { SearchEngine } from './engine.ts';
import { ForgivingSearch } from './forgiving-search.ts';
import { previewIndex } from './index-files.ts';
import {
  type FoundStory,
  type KnownName,
  type Manifest,
  manifestFile,
  namesFile,
  storyFile,
} from './index-form.ts';
import { Names } from './names.ts';

/** The search of a folder of articles as a browser has it, for unit tests. */
export class TestSearch {
  readonly names: Names;
  readonly search: ForgivingSearch;
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #version: string;

  constructor(folder = path.resolve('articles')) {
    using newsroom = new TestNewsroom();
    refresh(newsroom.archive, { folder, now: Date.UTC(2030, 0), preview: false });
    linkArchive(newsroom.archive, 'http://localhost:3000');
    this.#files = previewIndex(newsroom.archive);
    const manifest: Manifest = JSON.parse(this.#text(manifestFile));
    this.#version = manifest.version;
    const known: KnownName[] = JSON.parse(this.#text(`${this.#version}/${namesFile}`));
    this.names = new Names(known);
    const read = async (name: string): Promise<Uint8Array> => this.#bytes(`${this.#version}/${name}`);
    this.search = new ForgivingSearch(new SearchEngine(manifest, read), this.names, read);
  }

  story(number: number): FoundStory {
    return JSON.parse(this.#text(`${this.#version}/${storyFile(number)}`));
  }

  #text(name: string): string {
    return new TextDecoder().decode(this.#bytes(name));
  }

  #bytes(name: string): Uint8Array {
    const bytes = this.#files.get(name);
    if (!bytes) throw new Error(`the index has no ${name}`);
    return bytes;
  }
}
