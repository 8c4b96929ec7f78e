import { OfflinePage } from '#components/offline-page.tsx';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
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
  return <OfflinePage script={readerScript('saved')} />;
}
