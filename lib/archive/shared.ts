import QuickLRU from 'quick-lru';
import { site } from '../site.ts';
import type { Archive, Listener } from './database.ts';

/**
 * What several pages show is made once: whoever takes what was made for another is heard to ask all that it was made of.
 *
 * @param make makes it of the archive, by a key
 * @param limit how many are kept
 */
export function shared<Value>(
  make: (archive: Archive, key: string) => Value,
  limit: number,
): (archive: Archive, key: string) => Value {
  const made = new QuickLRU<string, { value: Value; asked: Parameters<Listener>[] }>({ maxSize: limit });
  return (archive, key) => {
    const known = made.get(key);
    if (known) {
      for (const heard of known.asked) archive.repeat(...heard);
      return known.value;
    }
    const asked: Parameters<Listener>[] = [];
    const value = make(
      archive.heardBy((...heard) => asked.push(heard)),
      key,
    );
    // While editors preview, stories change under their address.
    if (!site.preview) made.set(key, { value, asked });
    return value;
  };
}
