import type { Metadata } from 'next';
import { SearchPage } from '#components/search-page.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { years } from '#lib/archive/months.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { topicsMostUsed } from '#lib/archive/topics.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { hrefIn, type Language, site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { vouchedScript } from '../reader-scripts.ts';

/** The list to choose a topic from stays short enough to be read: those of most stories. */
const topicsToChoose = 40;
const topicsSuggested = 6;

export const searchPath = '/search/';

export function searchMetadata(language: Language): Metadata {
  const words = wordsIn(language).search;
  return pageMetadata({
    path: hrefIn(language, searchPath),
    title: words.title,
    description: words.description,
    language,
  });
}

export function Search({ language }: { language: Language }) {
  const archive = archiveFor(hrefIn(language, searchPath));
  const topics = topicsMostUsed(archive, topicsToChoose);
  const choice = topics.toSorted((one, other) => one.name.localeCompare(other.name, site.language));
  return (
    <SearchPage
      language={language}
      versions={otherVersions(archive, language, searchPath)}
      topics={choice}
      years={years(archive)}
      suggested={topics.slice(0, topicsSuggested)}
      script={vouchedScript('search')}
    />
  );
}
