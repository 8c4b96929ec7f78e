import type { Article } from '../article/article.ts';
import { nearest } from '../article/nearest.ts';
import type { Problem } from '../article/problem.ts';
import { type Archive, text } from './database.ts';
import { ownerOf } from './own-address.ts';

/** The part of a story that points at others; bodies stay in the database. */
type Pointers = Pick<
  Article,
  'path' | 'file' | 'language' | 'aliases' | 'related' | 'translations' | 'topics' | 'story' | 'positions'
>;

/** What is wrong with stories only beside each other: two at one address, or a pointer at nothing. */
export function crossProblems(archive: Archive): Problem[] {
  const problems: Problem[] = [];
  for (const story of pointers(archive, 'path IN (SELECT path FROM aliases)'))
    problems.push(...aliasProblems(archive, story));
  for (const story of pointers(archive, 'checked = 0')) {
    problems.push(
      ...relatedProblems(archive, story),
      ...translationProblems(archive, story),
      ...topicProblems(archive, story),
    );
  }
  return problems;
}

function* pointers(archive: Archive, where: string): Iterable<Pointers> {
  for (const row of archive.each(`SELECT record FROM stories WHERE ${where} ORDER BY path`)) {
    const story: Pointers = JSON.parse(text(row, 'record'));
    yield story;
  }
}

function aliasProblems(archive: Archive, story: Pointers): Problem[] {
  return story.aliases.flatMap((alias, index) => {
    const owner = ownerOf(archive, alias) ?? otherStoryOf(archive, alias, story.path);
    if (owner === null) return [];
    return problemAt(
      story,
      `aliases.${index}`,
      owner === 'site'
        ? `duplicate address ${alias}: the site itself has a page or file there; remove it from aliases.`
        : `duplicate address ${alias}: the story ${owner.story} has it already; give one of the two another address.`,
    );
  });
}

/** SQLite's NOCASE folds Latin letters alone, as servers do that fold any. */
function otherStoryOf(archive: Archive, alias: string, path: string): { story: string } | null {
  const row = archive.first(
    'SELECT path FROM aliases WHERE alias = ? COLLATE NOCASE AND path <> ?',
    alias,
    path,
  );
  return row ? { story: text(row, 'path') } : null;
}

function relatedProblems(archive: Archive, story: Pointers): Problem[] {
  return story.related.flatMap((path, index) => {
    if (archive.first('SELECT path FROM stories WHERE path = ?', path)) return [];
    return problemAt(story, `related.${index}`, `related ${noStory(archive, path)}`);
  });
}

/**
 * Translations name each other, all of them, each in a language of its own: what one page says of another is believed only if the
 * other says the same (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
function translationProblems(archive: Archive, story: Pointers): Problem[] {
  const problems: Problem[] = [];
  const found = new Map<string, { other: Pointers; report: (message: string) => void }>();
  const taken = new Map([[story.language, 'this story']]);
  for (const [index, path] of story.translations.entries()) {
    const report = (message: string): void => {
      problems.push(...problemAt(story, `translations.${index}`, `translations ${message}`));
    };
    const row = archive.first('SELECT record FROM stories WHERE path = ?', path);
    if (!row) {
      report(noStory(archive, path));
      continue;
    }
    const other: Pointers = JSON.parse(text(row, 'record'));
    const same = taken.get(other.language);
    if (path === story.path) report('names this story itself: remove it.');
    else if (same !== undefined)
      report(`names "${path}", which is in the language of ${same} (${other.language}): keep one of them.`);
    else found.set(path, { other, report });
    taken.set(other.language, same ?? `"${path}"`);
  }
  for (const [path, { other, report }] of found) {
    const family = [story.path, ...found.keys()].filter((one) => one !== path);
    const missing = family.filter((one) => !other.translations.includes(one));
    if (missing.length > 0)
      report(
        `names "${path}", which does not name ${missing.join(', ')}: add it to the translations of ${other.file}.`,
      );
  }
  return problems;
}

function topicProblems(archive: Archive, story: Pointers): Problem[] {
  const named = story.topics.map((slug, index) => ({
    slug,
    field: `topics.${index}`,
    what: 'topics names no topic',
  }));
  if (story.story !== null) named.push({ slug: story.story, field: 'story', what: 'story names no topic' });
  return named.flatMap(({ slug, field, what }) => {
    if (archive.first('SELECT slug FROM topics WHERE slug = ?', slug)) return [];
    const known = archive.all('SELECT slug FROM topics').map((row) => text(row, 'slug'));
    return problemAt(story, field, `${what} of articles/_topics: "${slug}"${suggestion(slug, known)}`);
  });
}

function noStory(archive: Archive, path: string): string {
  const known = archive.all('SELECT path FROM stories').map((row) => text(row, 'path'));
  return `names no story of the site: "${path}"${suggestion(path, known)}`;
}

function suggestion(value: string, known: readonly string[]): string {
  const best = nearest(value, known);
  return best === null ? '.' : `; did you mean "${best}"?`;
}

function problemAt(story: Pointers, field: string, message: string): Problem[] {
  const { line, column } = story.positions[field] ?? { line: 1, column: 1 };
  return [{ file: story.file, line, column, message }];
}
