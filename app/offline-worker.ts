import { formatMonthName } from '#lib/arabic/dates.ts';
import { directionOf } from '#lib/arabic/direction.ts';
import { codeBelow, fingerprintOf } from '#lib/archive/code-below.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { keptBundle } from './kept-bundle.ts';
import { readerFiles, wholeScript } from './reader-scripts.ts';

/**
 * A preview's addresses are those of the edition that a developer may have read there before: the worker that it left goes away, or it
 * would go on answering.
 */
const farewell =
  "addEventListener('install',()=>skipWaiting());addEventListener('activate',()=>registration.unregister())";

/** `components/offline.worker.ts`, bundled, with what it knows of the version that it keeps. */
export function offlineWorker(): string {
  if (site.preview) return farewell;
  return keptBundle(`offline worker ${site.language}`, bundledWorker);
}

function bundledWorker(): string {
  return wholeScript('components/offline.worker.ts', {
    version: JSON.stringify(fingerprintOf(['app', 'components', 'lib'].flatMap(codeBelow)).slice(0, 8)),
    months: JSON.stringify(
      Array.from({ length: 12 }, (_, month) => formatMonthName(month + 1, site.language)),
    ),
    note: JSON.stringify(
      `<p id="kept" class="wrap fine" role="status" lang="${site.language}" dir="${directionOf(site.language)}">${wordsIn(site.language).offline.copy}</p>`,
    ),
    scripts: JSON.stringify(
      readerFiles().flatMap(({ name }) => (/\.reader-.*\.js$/.test(name) ? [`/reader/${name}`] : [])),
    ),
  });
}
