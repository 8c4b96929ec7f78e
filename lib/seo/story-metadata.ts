import type { Archive } from '../archive/database.ts';
import { storyRecord } from '../archive/stories.ts';
import { translationsOf } from '../archive/translations.ts';
import { lastChange } from '../article/last-change.ts';
import { shownTopics } from '../linking/story-page.ts';
import { wordsIn } from '../words/words.ts';
import { languageVersions } from './language-versions.ts';
import { type PageMetadata, pageMetadata } from './page-metadata.ts';

/** Metadata of a published story's page, or null where there is none. */
export function storyMetadata(archive: Archive, path: string): PageMetadata | null {
  const found = storyRecord(archive, path);
  if (!found) return null;
  const changed = lastChange(found);
  return pageMetadata({
    path: `/articles/${path}/`,
    title: found.title,
    description: found.summary,
    language: found.language,
    story: {
      path,
      published: found.date.iso,
      updated: changed === found.date ? null : changed.iso,
      authors: found.authors,
      section: wordsIn(found.language).sections[found.section].name,
      tags: shownTopics(archive, path).map(({ name }) => name),
    },
    versions: languageVersions(found, translationsOf(archive, found)),
  });
}
