import { site } from '../site.ts';
import { Archive } from './database.ts';

let opened: Archive | undefined;

/** The archive that pages read from: opened once in each process that renders. */
export function archive(): Archive {
  opened ??= Archive.open(site.archiveFile);
  return opened;
}
