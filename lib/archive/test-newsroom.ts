import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Archive } from './database.ts';
import { type RefreshOptions, type RefreshReport, refresh } from './refresh.ts';

/** A folder of articles and its archive, for unit tests; `using` removes both. */
export class TestNewsroom {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'naba-newsroom-'));
  readonly archive = Archive.create(path.join(this.folder, '.cache', 'archive.sqlite'));
  #clock = 1_500_000_000;

  /** Writes a file with a time of its own, so that a change always shows. */
  write(name: string, content: string | Uint8Array): void {
    const file = path.join(this.folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    this.#clock += 1;
    utimesSync(file, this.#clock, this.#clock);
  }

  /** Writes a story; fields as lines of front matter, title and section unless given. */
  story(address: string, date: string, fields: Record<string, string> = {}, body = 'نص.'): void {
    const all = { title: `خبر ${address}`, date, section: 'world', ...fields };
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
    this.write(`${address}.md`, `---\n${lines.join('\n')}\n---\n\n${body}\n`);
  }

  topic(slug: string, name: string, fields: Record<string, string> = {}): void {
    const lines = Object.entries({ name, kind: 'place', ...fields }).map(
      ([field, value]) => `${field}: ${value}`,
    );
    this.write(`_topics/${slug}.md`, `---\n${lines.join('\n')}\n---\n`);
  }

  remove(name: string): void {
    rmSync(path.join(this.folder, name));
  }

  removeIfThere(name: string): void {
    rmSync(path.join(this.folder, name), { force: true });
  }

  refresh({
    now = Date.UTC(2030, 0),
    preview = false,
    reader,
  }: Partial<Pick<RefreshOptions, 'now' | 'preview' | 'reader'>> = {}): RefreshReport {
    return refresh(this.archive, { folder: this.folder, now, preview, reader });
  }

  [Symbol.dispose](): void {
    this.archive.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
