import { SavedPage } from '#components/saved-page.tsx';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { readerScript } from '../../reader-scripts.ts';

export const metadata = {
  ...pageMetadata({
    path: '/saved/',
    title: 'محفوظاتي',
    description: 'الأخبار التي حفظتها للقراءة لاحقًا والتي قرأتها مؤخرًا، على هذا الجهاز وحده.',
  }),
  // A page of the reader's own.
  robots: { index: false },
};

export default function SavedRoute() {
  return <SavedPage script={readerScript('saved')} />;
}
