import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What pages hold inline and may run or apply, as sources of a Content-Security-Policy: `'sha256-…'`, in a stable order. */
export type InlineHashes = { styles: readonly string[]; scripts: readonly string[] };

/** Folders of an edition whose pages are made of templates of their own, the folder's own page and those below it. */
const templates = [
  '',
  'archive',
  'articles',
  'corrections',
  'offline',
  'saved',
  'search',
  'sections',
  'settings',
  'topics',
];

/** Pages that lie in the root. */
const pagesOfRoot = ['404.html', 'index.html'];

const inlineElement = /<(style|script)([^>]*)>(.*?)<\/\1>/gs;

/** A script that lies elsewhere, or data that no browser runs. */
const isElsewhere = /\ssrc=|type="application\//;

/**
 * The inline styles and scripts of an edition. A template's pages all bear the same, since what they show never changes them, so
 * that one page of each is looked at.
 *
 * @param edition its folder
 */
export function hashesOfEdition(edition: string): InlineHashes {
  const pages = templates.flatMap((folder) =>
    folder === ''
      ? pagesOfRoot.flatMap((page) => hashesOfFile(path.join(edition, page)))
      : [
          ...hashesOfFile(path.join(edition, folder, 'index.html')),
          ...hashesBelow(path.join(edition, folder)),
        ],
  );
  return {
    styles: [...new Set(pages.flatMap(({ styles }) => styles))].sort(),
    scripts: [...new Set(pages.flatMap(({ scripts }) => scripts))].sort(),
  };
}

/** Those of a page, in its order. They stand in its head, where no story has a say. */
export function hashesOfPage(html: string): InlineHashes {
  const styles: string[] = [];
  const scripts: string[] = [];
  for (const [, element, attributes = '', text = ''] of headOf(html).matchAll(inlineElement)) {
    if (element === 'style') styles.push(hashSource(text));
    else if (!isElsewhere.test(attributes)) scripts.push(hashSource(text));
  }
  return { styles, scripts };
}

/** A style or script as a source of a policy: `'sha256-…'`. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function headOf(html: string): string {
  return html.slice(0, html.indexOf('</head>'));
}

/** Of the first page below a folder that has any: a page that leads on from an old address has none. */
function hashesBelow(folder: string): InlineHashes[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (!entry.isDirectory()) continue;
    const below = path.join(folder, entry.name);
    const hashes = hashesOfFile(path.join(below, 'index.html'));
    const found = hashes.length > 0 ? hashes : hashesBelow(below);
    if (found.length > 0) return found;
  }
  return [];
}

/** None of a file that is not there or that has nothing inline. */
function hashesOfFile(page: string): InlineHashes[] {
  try {
    const hashes = hashesOfPage(readFileSync(page, 'utf8'));
    return hashes.styles.length + hashes.scripts.length > 0 ? [hashes] : [];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
