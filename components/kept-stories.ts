/**
 * What a device keeps of the newspaper to be read without a connection. Each page lies in a cache of its own with the type, scripts and
 * pictures that it was made with, so that it is taken away whole, and an edition that replaces the one it came from takes nothing from it.
 * Pages and the worker share this file. https://w3c.github.io/ServiceWorker/#cache-interface
 */

/** Saved by the reader, and theirs to remove; read, the newest fifty; and the lists that lead to stories. */
export type Kind = 'saved' | 'read' | 'list';

/** A stretch of a headline; `lang` and `dir` are empty where they are those of the headline. */
export type TitleRun = { text: string; lang: string; dir: string };

export type KeptPage = {
  /** Address on the site: begins and ends with a slash. */
  path: string;
  /** The headline as its page shows it: what runs the other way apart. */
  title: TitleRun[];
  language: string;
  /** Name of the story's section, and its address. */
  section: string;
  sectionPath: string;
  /** ISO 8601, and as the page writes it. */
  date: string;
  day: string;
  /** When it was kept, in milliseconds since 1970. */
  kept: number;
};

/** The record of a page lies beside it, under an address that no edition has. */
export const recordAddress = '/_kept';

/** Addresses of pages of a kind, the one kept last first. */
export async function keptPaths(kind: Kind): Promise<string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${kind}:`));
  return names.map((name) => name.slice(kind.length + 1)).reverse();
}

/** The record of a page that is kept whole; null of any other. */
export async function keptPage(kind: Kind, path: string): Promise<KeptPage | null> {
  const found = await caches.match(recordAddress, { cacheName: `${kind}:${path}` });
  const value: unknown = await found?.json().catch(() => null);
  return isKeptPage(value) && value.path === path ? value : null;
}

export function forget(kind: Kind, path: string): Promise<boolean> {
  return caches.delete(`${kind}:${path}`);
}

/** Whether a value is a record: what storage gives back, or another page sends, may be anything. */
export function isKeptPage(value: unknown): value is KeptPage {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title, language, section, sectionPath, date, day, kept } = Object(value);
  return (
    [language, section, date, day].every((text) => typeof text === 'string') &&
    Array.isArray(title) &&
    /^\/([\w.-]+\/)*$/.test(path) &&
    /^\/([\w-]+\/)*$/.test(sectionPath) &&
    Number.isFinite(kept)
  );
}
