import { SavedPage } from '#components/saved-page.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { readerScript } from '../../reader-scripts.ts';

export const metadata = {
  ...pageMetadata({
    path: '/saved/',
    title: wordsIn(site.language).ways.saved,
    description: wordsIn(site.language).kept.description,
  }),
  // A page of the reader's own.
  robots: { index: false },
};

export default function SavedRoute() {
  const versions = otherVersions(archiveFor('/saved/'), site.language, '/');
  return <SavedPage versions={versions} script={readerScript('saved')} />;
}
