import { type Archive, text } from './database.ts';

/** Finds a story by the ways an editor may name it. Unpublished stories are known too: they may come later. */
export type StoryIndex = {
  hasPath(path: string): boolean;
  pathOfAlias(alias: string): string | undefined;
  /** @param key a headline as `headlineKey` folds it. */
  pathOfHeadline(key: string): string | undefined;
  headlines(): Iterable<{ title: string; path: string }>;
};

export function storyIndex(archive: Archive): StoryIndex {
  const pathFrom = (sql: string, value: string): string | undefined => {
    const row = archive.first(sql, value);
    return row && text(row, 'path');
  };
  return {
    hasPath: (path) =>
      archive.about(`story ${path}`).first('SELECT 1 FROM stories WHERE path = ?', path) !== undefined,
    pathOfAlias: (alias) => pathFrom('SELECT path FROM aliases WHERE alias = ?', alias),
    pathOfHeadline: (key) =>
      pathFrom(
        'SELECT path FROM stories WHERE headline_key = ? ORDER BY published DESC, epoch DESC LIMIT 1',
        key,
      ),
    *headlines() {
      for (const row of archive.each('SELECT title, path FROM stories ORDER BY path')) {
        yield { title: text(row, 'title'), path: text(row, 'path') };
      }
    },
  };
}
