import type { Archive } from '../archive/database.ts';
import { site } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { chosenStories, type Subject } from './chosen-stories.ts';
import { finishPdf } from './finish-pdf.ts';
import { paperDocument } from './paper-document.ts';
import { paperStory } from './paper-story.ts';
import { print } from './print.ts';

export type Paper = { title: string; stories: number; bytes: Uint8Array };

/**
 * Makes the paper of a day, a month or a running story, as a PDF.
 *
 * @returns null where no story belongs to it
 * @throws where there is no browser to print with
 */
export async function makePaper(archive: Archive, subject: Subject): Promise<Paper | null> {
  const chosen = chosenStories(archive, subject);
  if (!chosen) return null;
  const stories = chosen.paths.flatMap((path) => paperStory(archive, path) ?? []);
  const printed = await print(paperDocument(chosen, stories));
  const title = `${wordsIn(site.language).site.name}: ${chosen.title}`;
  const bytes = await finishPdf(printed, { title, subject: stories.map(({ title: one }) => one).join('؛ ') });
  return { title, stories: stories.length, bytes };
}
