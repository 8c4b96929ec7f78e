import { watch } from 'node:fs';
import { Archive } from '../archive/database.ts';
import { site } from '../site.ts';
import { startNext } from './next.ts';
import { prepare, reportProblems } from './prepare.ts';

/**
 * The newspaper with drafts and scheduled stories, read again at every save. A story with problems keeps its last good form
 * out of sight until it is mended; the terminal says what to mend.
 */

/** Editors save a file in several steps; one look after the last of them is enough. */
const quietMilliseconds = 150;

refreshPreview();
let timer: NodeJS.Timeout | undefined;
const watcher = watch(site.articlesDir, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(refreshPreview, quietMilliseconds);
});

const { code } = await startNext(['dev', '--port', String(site.port)], { live: true }).done;
watcher.close();
process.exitCode = code;

function refreshPreview(): void {
  const archive = Archive.create(site.archiveFile);
  reportProblems(prepare(archive, Date.now()).problems);
  archive.close();
}
