import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { placeInEdition } from './place-in-edition.ts';

const nextFolder = path.resolve('.next');

/** Where Next 16.4 puts what it renders: by kind of route, by route, and there below `$`, each file by its address. */
const renderFolder = path.join(nextFolder, 'server', 'route-cache');

/** The page for what is missing, which Next keeps for itself too. */
const missingPage = path.join(nextFolder, 'server', 'pages', '404.html');

/** Fonts, as pages name them below `_next`. */
const fonts = path.join('static', 'media');

/** Where what it rendered waits to be finished. */
const takenFolder = path.resolve('.cache', 'rendered');

/** What one run of Next made. */
export type RenderedFiles = {
  /** To be removed in the end. */
  folder: string;
  /** Files by their place in an edition. */
  files: Map<string, string>;
};

/**
 * Takes what Next rendered from where its next run writes.
 *
 * @param name of the folder that it is moved to, of those of one build
 */
export function takeRendered(name: string): RenderedFiles {
  const folder = path.join(takenFolder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(takenFolder, { recursive: true });
  renameSync(renderFolder, folder);
  const files = new Map<string, string>();
  for (const kind of readdirSync(folder)) {
    for (const route of readdirSync(path.join(folder, kind))) {
      const root = path.join(folder, kind, route, '$');
      for (const file of pagesBelow(root)) {
        const place = placeInEdition(file);
        if (place !== null) files.set(place, path.join(root, file));
      }
    }
  }
  const missing = path.join(folder, '404.html');
  copyFileSync(missingPage, missing);
  files.set('404.html', missing);
  for (const font of readdirSync(path.join(nextFolder, fonts)))
    files.set(`_next/${fonts}/${font}`, path.join(nextFolder, fonts, font));
  return { folder, files };
}

/** Files of a folder, at any depth, but for those that are flight data of a page's parts: most of what there is. */
function pagesBelow(root: string, below = ''): string[] {
  return readdirSync(path.join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(below, entry.name);
    if (!entry.isDirectory()) return [name];
    return entry.name.endsWith('.segments') ? [] : pagesBelow(root, name);
  });
}
