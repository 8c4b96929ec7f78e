import { randomUUID } from 'node:crypto';
import { access, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';

/**
 * A file that is made once and kept. Its name says what it is made of.
 *
 * @param cache folder that is safe to delete
 * @param make writes it, at the place that it is given
 * @returns the file
 */
export async function cachedFile(
  cache: string,
  name: string,
  make: (place: string) => Promise<unknown>,
): Promise<string> {
  // «turbopackIgnore» as in lib/site.ts.
  const file = path.join(/* turbopackIgnore: true */ cache, name);
  if (await exists(file)) return file;
  await mkdir(path.dirname(file), { recursive: true });
  // Somebody else may be making the same one: whoever ends last puts a whole file in place.
  const unfinished = `${file}.${randomUUID()}`;
  await make(unfinished);
  await rename(unfinished, file);
  return file;
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch {
    return false;
  }
}
