import { OfflinePage } from '#components/offline-page.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { site } from '#lib/site.ts';
import { readerScript } from '../../reader-scripts.ts';

export const metadata = {
  ...pageMetadata({
    path: '/offline/',
    title: 'لا اتصال الآن',
    description: 'ما يُقرأ من دون اتصال: الأخبار المحفوظة على هذا الجهاز.',
  }),
  robots: { index: false },
};

export default function OfflineRoute() {
  const versions = otherVersions(archiveFor('/offline/'), site.language, '/');
  return <OfflinePage versions={versions} script={readerScript('saved')} />;
}
