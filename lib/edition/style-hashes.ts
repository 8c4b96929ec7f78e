import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Folders of an edition whose pages are made of templates of their own, the folder's own page and those below it. */
const templates = ['', 'archive', 'articles', 'search', 'sections', 'topics'];

/** Pages that lie in the root. */
const pagesOfRoot = ['404.html', 'index.html'];

const styleElement = /<style[^>]*>(.*?)<\/style>/gs;

/**
 * The inlined styles of an edition, as sources of a Content-Security-Policy. A template's pages all bear the same, since what they
 * show never changes them, so that one page of each is looked at.
 *
 * @param edition its folder
 * @returns `'sha256-…'`, in a stable order
 */
export function styleHashes(edition: string): string[] {
  const hashes = templates.flatMap((folder) =>
    folder === ''
      ? pagesOfRoot.flatMap((page) => hashesOf(path.join(edition, page)))
      : [...hashesOf(path.join(edition, folder, 'index.html')), ...hashesBelow(path.join(edition, folder))],
  );
  return [...new Set(hashes)].sort();
}

/** The styles that a page inlines, as sources of its policy. They stand in its head, where no story has a say. */
export function stylesOf(html: string): string[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(styleElement)].map(([, style = '']) => hashOfStyle(style));
}

/** A style as a source of a policy: `'sha256-…'`. */
export function hashOfStyle(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

/** Of the first page below a folder that has any: a page that leads on from an old address has none. */
function hashesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    const below = path.join(folder, entry.name);
    const hashes = hashesOf(path.join(below, 'index.html'));
    const found = hashes.length > 0 ? hashes : hashesBelow(below);
    if (found.length > 0) return found;
  }
  return [];
}

function hashesOf(page: string): string[] {
  try {
    return stylesOf(readFileSync(page, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
