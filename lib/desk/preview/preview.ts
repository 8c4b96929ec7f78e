import { Archive } from '../../archive/database.ts';
import { startNext } from '../../edition/next.ts';
import { prepare } from '../../edition/prepare.ts';
import { watchStories } from '../../edition/story-changes.ts';
import { site } from '../../site.ts';
import { openDictionary } from '../dictionary.ts';
import { houseWordsFile } from '../house-words.ts';
import { DeskWatch } from './desk-watch.ts';

/**
 * The newspaper with drafts and scheduled stories, and the editors' desk beside it, read again at every save. A story with problems
 * keeps out of sight until it is mended; the desk and the terminal say what to mend.
 */

const archive = Archive.create(site.archiveFile);
// Pages may be asked for as soon as Next answers.
prepare(archive, Date.now());
const desk = new DeskWatch(archive, await openDictionary(site.dictionaryCache));
void desk.look();
const watch = watchStories(site.articlesDir, () => void desk.look(), [houseWordsFile]);
process.stdout.write(`The editors' desk: http://localhost:${site.port}/desk/\n`);

const { code } = await startNext(['dev', '--port', String(site.port)], { live: true }).done;
await watch.stop();
await desk.stop();
archive.close();
process.exitCode = code;
