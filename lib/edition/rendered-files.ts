import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { addressOfFile } from './address-file.ts';
import { placeInEdition } from './place-in-edition.ts';

/** Where Next puts all that it makes. */
export const nextFolder = path.resolve('.next');

/** Below it: what Next rendered in its last run. */
export const manifestFile = 'prerender-manifest.json';

/** Where Next 16.4 puts what it renders: by kind of route, by route, and there below `$`, each file by its address. */
const renderFolder = path.join('server', 'route-cache');

/** The page for what is missing, which Next keeps for itself too. */
const missingPage = path.join('server', 'pages', '404.html');

/** Fonts, as pages name them below `_next`. */
const fonts = path.join('static', 'media');

type Manifest = { routes: Record<string, unknown> };

/**
 * Takes what Next's last run rendered from where the next one writes. What a run left there that was killed is nobody's, and may be of
 * a story that is gone.
 *
 * @param next Next's folder
 * @param folder is made anew, and to be removed in the end
 * @returns files by their place in an edition
 */
export function takeRendered(next: string, folder: string): Map<string, string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.dirname(folder), { recursive: true });
  renameSync(path.join(next, renderFolder), folder);
  const manifest: Manifest = JSON.parse(readFileSync(path.join(next, manifestFile), 'utf8'));
  const files = new Map<string, string>();
  for (const root of routeFolders(folder)) {
    for (const file of pagesBelow(root)) {
      const place = placeInEdition(file);
      if (place !== null && routeOf(place) in manifest.routes) files.set(place, path.join(root, file));
    }
  }
  const missing = path.join(folder, '404.html');
  copyFileSync(path.join(next, missingPage), missing);
  files.set('404.html', missing);
  for (const font of readdirSync(path.join(next, fonts)))
    files.set(`_next/${fonts}/${font}`, path.join(next, fonts, font));
  return files;
}

function routeFolders(folder: string): string[] {
  return readdirSync(folder).flatMap((kind) =>
    readdirSync(path.join(folder, kind)).map((route) => path.join(folder, kind, route, '$')),
  );
}

/** Files of a folder, at any depth, but for those that are flight data of a page's parts: most of what there is. */
function pagesBelow(root: string, below = ''): string[] {
  return readdirSync(path.join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(below, entry.name);
    if (!entry.isDirectory()) return [name];
    return entry.name.endsWith('.segments') ? [] : pagesBelow(root, name);
  });
}

/** As Next names what is rendered: the address of a page has no slash at its end. */
function routeOf(place: string): string {
  return addressOfFile(place).replace(/(?<=.)\/$/, '');
}
