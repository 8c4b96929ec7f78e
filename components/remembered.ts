/**
 * What a reader's device remembers of the newspaper, under names of our own. A browser may refuse to remember, and what it gives
 * back may be anything: callers look at its form, and nothing on a page depends on it.
 */

/** What was remembered under a name, as JSON gives it; null where nothing was, or where it cannot be read. */
export function recall(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(`naba.${name}`) ?? 'null');
  } catch {
    return null;
  }
}

/** Remembers a value that JSON can hold, or forgets it where it is null. @returns whether the device does */
export function remember(name: string, value: unknown): boolean {
  try {
    if (value === null) localStorage.removeItem(`naba.${name}`);
    else localStorage.setItem(`naba.${name}`, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
