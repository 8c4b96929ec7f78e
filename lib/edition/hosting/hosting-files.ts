import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { site } from '../../site.ts';
import { hashesOfEdition } from '../inline-hashes.ts';
import { caddyFile } from './caddy.ts';
import { githubPagesFile, githubPagesPartsFile } from './github-pages.ts';
import { headersFile } from './headers-file.ts';
import type { Moved } from './moved.ts';
import { nginxHttpFile, nginxServerFile } from './nginx.ts';
import { rcloneFile } from './rclone.ts';
import { redirectsFile } from './redirects-file.ts';

export type FinishedEdition = {
  edition: string;
  /** Paths of its files below it, twins left out. */
  files: Iterable<string>;
  moved: readonly Moved[];
  /** The folder of the search index, by its name. */
  searchVersion: string;
};

/** Rules that hosts read in the root of what they serve. No reader asks for them, so they have no twins. */
export const rootFiles = ['_headers', '_redirects'] as const;

/**
 * Writes into a finished edition what hosts look for there.
 *
 * @returns the files for servers and hosts that lie beside the editions, text by name
 */
export function hostingFiles({
  edition,
  files,
  moved,
  searchVersion,
}: FinishedEdition): Record<string, string> {
  const [headers, redirects] = rootFiles;
  const inline = hashesOfEdition(edition);
  writeFileSync(path.join(edition, headers), headersFile(inline, searchVersion));
  writeFileSync(path.join(edition, redirects), redirectsFile(moved, { forced: site.forNetlify }));
  return {
    'nginx-http.conf': nginxHttpFile(moved),
    'nginx-server.conf': nginxServerFile(inline),
    'caddy-site.conf': caddyFile(moved, inline),
    'rclone.sh': rcloneFile(files),
    'github-pages.yml': githubPagesFile(site.url),
    'github-pages-parts.yml': githubPagesPartsFile(site.url),
  };
}
