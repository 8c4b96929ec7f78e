import { readFileSync } from 'node:fs';
import { Archive } from '../archive/database.ts';
import { refresh } from '../archive/refresh.ts';
import { storyIndex } from '../archive/story-index.ts';
import { topics } from '../archive/topics.ts';
import { resolveReadAlso } from '../linking/read-also.ts';
import { site } from '../site.ts';
import { importCopy } from './import-copy.ts';
import { writeDraft } from './write-draft.ts';

/** `npm run import -- FILE…`: wire copy becomes drafts beside the stories. */
const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('Name the files to import: npm run import -- copy.txt\n');
  process.exit(1);
}
const archive = Archive.create(site.archiveFile);
refresh(archive, { folder: site.articlesDir, now: Date.now(), preview: site.preview });
const index = storyIndex(archive);
const newsroom = {
  topics: topics(archive),
  resolves: (target: string) => 'path' in resolveReadAlso(target, index, site.url),
};

for (const file of files) {
  const outcome = importFile(file);
  if ('error' in outcome) {
    process.stderr.write(`${file}: ${outcome.error}\n`);
    process.exitCode = 1;
  } else {
    process.stdout.write(`${outcome.draft}: fill in title and date, then npm run build\n`);
  }
}
archive.close();

function importFile(file: string): { draft: string } | { error: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return { error: 'cannot be read: is the name right?' };
  }
  const copy = importCopy(bytes, newsroom);
  if (!copy)
    return { error: 'is no Arabic text in UTF-8, UTF-16 or Windows-1256: save it as plain text in UTF-8.' };
  return { draft: writeDraft(site.articlesDir, new Date().getUTCFullYear(), copy.name, copy.markdown) };
}
