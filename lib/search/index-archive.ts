import { codeBelow, fingerprintOf } from '../archive/code-below.ts';
import { type Archive, text } from '../archive/database.ts';
import { forgetSearchIndex } from '../archive/search-index.ts';
import { archivedStories } from './archived-stories.ts';
import type { Manifest } from './index-form.ts';
import { updateIndex } from './update-index.ts';

/**
 * Brings the search index of an archive up to date, within the archive. What other code of this room made is forgotten
 * first; the code of the rooms before it empties the whole archive when it changes.
 *
 * @param archive open for writing, its stories linked
 */
export function indexArchive(archive: Archive): Manifest {
  const fingerprint = fingerprintOf(codeBelow(import.meta.dirname));
  archive.transaction(() => {
    const known = archive.first("SELECT value FROM facts WHERE name = 'indexer'");
    if (known && text(known, 'value') === fingerprint) return;
    forgetSearchIndex(archive);
    archive.run("INSERT OR REPLACE INTO facts VALUES ('indexer', ?)", fingerprint);
  });
  return updateIndex(archive, archivedStories(archive));
}
