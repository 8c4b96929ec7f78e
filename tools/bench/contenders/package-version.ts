import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { project } from '../checkout.ts';

const packageSchema = z.object({ version: z.string() });

/** Version of an installed package. @param root folder that holds `node_modules` */
export function packageVersion(name: string, root = project): string {
  return versionIn(path.join(root, 'node_modules', name));
}

/** Version of this newspaper. */
export function projectVersion(): string {
  return versionIn(project);
}

function versionIn(folder: string): string {
  return packageSchema.parse(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))).version;
}
