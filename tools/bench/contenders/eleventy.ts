import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { write } from '../archive/write-archive.ts';
import type { Contender, Missing, Site } from '../contender.ts';
import { measuredRun } from '../measured-run.ts';
import { packageVersion } from './package-version.ts';
import { peerSite, style } from './peer-site.ts';

const eleventyPackage = '@11ty/eleventy';
const pinned = '3.1.8';

/** Installs Eleventy into a folder. @throws if npm cannot */
export function installEleventy(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `${eleventyPackage}@${pinned}`,
  ];
  const { status, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Eleventy could not be installed:\n${stderr}`);
}

/** Eleventy, where it is in a folder's `node_modules` or else on the PATH. */
export function eleventy(installed: string): Contender | Missing {
  const own = path.join(installed, 'node_modules', eleventyPackage, 'cmd.cjs');
  const found = existsSync(own)
    ? { program: process.execPath, before: [own], version: packageVersion(eleventyPackage, installed) }
    : onPath();
  if (!found) return { name: 'Eleventy', install: '`npm run bench -- --install-peers`' };
  return {
    name: 'Eleventy',
    version: found.version,
    changes: ['one new', 'nothing'],
    start(folder): Site {
      const site = peerSite(folder, {
        templates: 'eleventy',
        articles: 'articles',
        sections: '_data/sectionNames.json',
        topics: '_data/topicNames.json',
      });
      write(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
      write(path.join(folder, '_data', 'style.json'), JSON.stringify(style()));
      return {
        ...site,
        build: () => measuredRun({ program: found.program, args: [...found.before, '--quiet'], cwd: folder }),
        output: path.join(folder, 'public'),
      };
    },
  };
}

function onPath(): { program: string; before: string[]; version: string } | null {
  const { status, stdout } = spawnSync('eleventy', ['--version'], { encoding: 'utf8' });
  return status === 0 ? { program: 'eleventy', before: [], version: stdout.trim() } : null;
}
