import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { site } from '#lib/site.ts';

/** Next empties its folder before it compiles: what lies here is of the very code that renders. «turbopackIgnore» as in lib/site.ts. */
const folder = path.resolve(/* turbopackIgnore: true */ '.next', 'bundles');

/**
 * What a build makes of the code alone. The processes that render are others in each build, and esbuild takes half a second of each
 * of them: what one made is kept for all that come later, until the code is compiled anew.
 *
 * @param name what it is, with the settings that it depends on
 * @param make makes it where no process did: of values that structured cloning knows
 */
export function keptBundle<Value>(name: string, make: () => Value): Value {
  if (site.planDir === null) return make();
  const file = path.join(folder, hash('sha256', name));
  if (existsSync(file)) return deserialize(readFileSync(file));
  const made = make();
  mkdirSync(folder, { recursive: true });
  // Another process may make it too, or read it meanwhile.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, serialize(made));
  renameSync(unfinished, file);
  return made;
}
