import { Archive } from '../archive/database.ts';
import { site } from '../site.ts';
import { startNext } from './next.ts';
import { prepare, reportProblems } from './prepare.ts';
import { watchStories } from './story-changes.ts';

/**
 * The newspaper with drafts and scheduled stories, read again at every save. A story with problems keeps its last good form
 * out of sight until it is mended; the terminal says what to mend.
 */

refreshPreview();
const watch = watchStories(site.articlesDir, refreshPreview);

const { code } = await startNext(['dev', '--port', String(site.port)], { live: true }).done;
await watch.stop();
process.exitCode = code;

function refreshPreview(): void {
  const archive = Archive.create(site.archiveFile);
  reportProblems(prepare(archive, Date.now()).problems);
  archive.close();
}
