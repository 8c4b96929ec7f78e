import { site } from '../site.ts';
import { draft } from './draft.ts';
import { writeDraft } from './write-draft.ts';

/** `npm run new -- [name]`: an empty story with the fields that every story needs. */
const name = process.argv[2] ?? 'new-story';
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
  process.stderr.write(
    `"${name}" becomes the story's address: use small Latin letters, digits and hyphens, as in moscow-talks.\n`,
  );
  process.exit(1);
}
const markdown = draft({
  topics: [],
  section: 'world',
  body: 'اكتب الخبر هنا.',
});
const file = writeDraft(site.articlesDir, new Date().getUTCFullYear(), name, markdown);
process.stdout.write(`${file}: fill in title and date, write the story, then npm run build\n`);
