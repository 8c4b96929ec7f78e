import { isLanguage, isSection, site } from '../site.ts';
import { type Archive, text } from './database.ts';

/** Files in the root of an edition, and folders in it whose names no editor gives. */
const filesOfTheSite = new Set([
  '404.html',
  'favicon.ico',
  'feed.css',
  'feed.json',
  'feed.xml',
  'llms.txt',
  'manifest.webmanifest',
  'news-sitemap.xml',
  'opensearch.xml',
  'robots.txt',
  'sitemap.xml',
  'sw.js',
]);
const foldersOfTheSite = new Set([
  'cards',
  'corrections',
  'icons',
  'offline',
  'pictures',
  'reader',
  'saved',
  'search',
  'settings',
  'sitemaps',
]);

/** What lies below the name of another language: its front page, and these files and folders, sections apart. */
const namesInLanguages = new Set([
  '',
  'feed.css',
  'feed.json',
  'feed.xml',
  'opensearch.xml',
  'search',
  'settings',
  'sitemap.xml',
]);

/**
 * Who answers at an address, so that no old address of a story can take it: a story, or the site with a list or a file of its
 * own. Old sites had sections and archives too; what this one does not have is free. Latin letters count
 * without their case, as some servers look addresses up.
 *
 * @param address in the form of `readOldAddress`
 */
export function ownerOf(archive: Archive, address: string): { story: string } | 'site' | null {
  const [first = '', second, ...rest] = address.slice(1).toLowerCase().split('/');
  if (first === 'articles' && second !== undefined) {
    const path = [second, ...rest].join('/').replace(/\/index\.md$/, '');
    const row = archive.first('SELECT path FROM stories WHERE path = ?', path);
    return row ? { story: text(row, 'path') } : null;
  }
  return isOfTheSite(archive, first, second, rest) ? 'site' : null;
}

function isOfTheSite(archive: Archive, first: string, second: string | undefined, rest: string[]): boolean {
  if (first === '' || first.startsWith('_') || filesOfTheSite.has(first) || foldersOfTheSite.has(first))
    return true;
  // Of a language without stories too: one may come.
  if (isLanguage(first) && first !== site.language)
    return (
      namesInLanguages.has(second ?? '') ||
      (second === 'sections' && rest[0] !== undefined && isSection(rest[0]))
    );
  switch (first) {
    case 'archive':
      return /^(?:\d{4}(?:\/\d{2})?)?$/.test([second ?? '', ...rest].join('/'));
    case 'sections':
      return second !== undefined && isSection(second);
    case 'topics':
      return (
        second === undefined || archive.first('SELECT slug FROM topics WHERE slug = ?', second) !== undefined
      );
    default:
      return false;
  }
}
