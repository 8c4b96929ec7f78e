import { OfflinePage } from '#components/offline-page.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { readerScript } from '../../reader-scripts.ts';

export const metadata = {
  ...pageMetadata({
    path: '/offline/',
    title: wordsIn(site.language).offline.title,
    description: wordsIn(site.language).offline.description,
  }),
  robots: { index: false },
};

export default function OfflineRoute() {
  const versions = otherVersions(archiveFor('/offline/'), site.language, '/');
  return <OfflinePage versions={versions} script={readerScript('saved')} />;
}
