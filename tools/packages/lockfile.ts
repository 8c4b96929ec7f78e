import { readFileSync } from 'node:fs';
import { z } from 'zod';

const versions = z.record(z.string(), z.string()).default({});

const lists = {
  dependencies: versions,
  optionalDependencies: versions,
  devDependencies: versions,
};

/** What package.json says of packages. */
export const manifestSchema = z.object({
  ...lists,
  allowScripts: z.record(z.string(), z.boolean()).default({}),
});

/** package-lock.json (https://docs.npmjs.com/cli/configuring-npm/package-lock-json), as far as it is looked at. */
export const lockfileSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      ...lists,
      version: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      /** Given where the package has another name than its folder. */
      name: z.string().optional(),
      license: z.string().optional(),
      link: z.boolean().default(false),
      inBundle: z.boolean().default(false),
      hasInstallScript: z.boolean().default(false),
      dev: z.boolean().default(false),
      optional: z.boolean().default(false),
    }),
  ),
});

export type Manifest = z.output<typeof manifestSchema>;
export type Lockfile = z.output<typeof lockfileSchema>;

export const dependencyLists = ['dependencies', 'optionalDependencies', 'devDependencies'] as const;

export function readManifest(): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')));
}

export function readLockfile(): Lockfile {
  return lockfileSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
}

/** `node_modules/a/node_modules/@b/c` is the package `@b/c`. */
export function packageName(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
