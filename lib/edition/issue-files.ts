import { readFile } from 'node:fs/promises';
import pMap from 'p-map';
import type { Archive } from '../archive/database.ts';
import { hrefOfIssue, issueKeys } from '../archive/issues.ts';
import { foundPapers, paperFile, papersFolder, publishedPapers, versionOfPaper } from '../archive/papers.ts';
import { shownPath } from '../archive/shown-path.ts';
import { subjectOfIssue } from '../paper/chosen-stories.ts';
import { makeBook } from '../paper/epub/make-book.ts';
import { site } from '../site.ts';
import { fileOfAddress } from './address-file.ts';
import type { EditionPlace } from './edition-folder.ts';
import { putFile } from './put-file.ts';

export type IssueFilesOptions = {
  /** Notes that the edition has a file. @returns whether it is to be made */
  isNeeded(address: string): boolean;
  /** The archive as a file asks it. */
  asFile(address: string): Archive;
};

/** Makes the book of each month and day, and takes over the papers that are published. */
export async function writeIssueFiles(
  archive: Archive,
  place: EditionPlace,
  { isNeeded, asFile }: IssueFilesOptions,
): Promise<void> {
  const papers = new Set(publishedPapers(archive));
  await pMap(
    issueKeys(archive, site.language),
    async (key) => {
      const book = hrefOfIssue(key, 'epub');
      if (isNeeded(book)) {
        const made = await makeBook(asFile(book), subjectOfIssue(key));
        if (made) await putFile(place, fileOfAddress(book), made.bytes);
      }
      const paper = hrefOfIssue(key, 'pdf');
      if (papers.has(key) && isNeeded(paper)) {
        versionOfPaper(asFile(paper), key);
        await putFile(place, fileOfAddress(paper), await readFile(paperFile(site.articlesDir, key)));
      }
    },
    { concurrency: place.atOnce },
  );
}

/** Tells what lies among the published papers and is none; nothing where there is no such file. */
export function paperWarnings(archive: Archive): string[] {
  const issues = new Set(issueKeys(archive, site.language));
  const { papers, strays } = foundPapers(site.articlesDir);
  const others = papers.filter(({ key }) => !issues.has(key)).map(({ name }) => name);
  const names = [...strays, ...others].sort();
  if (names.length === 0) return [];
  return [
    `${shownPath(papersFolder(site.articlesDir))}: not published: ${names.join(', ')}. What is published is a PDF, itself and no link to one, called naba-2017-04.pdf for a month that has stories, naba-2017-04-13.pdf for a day.`,
  ];
}
