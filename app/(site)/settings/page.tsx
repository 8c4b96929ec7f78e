import { SettingsPage } from '#components/settings-page.tsx';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { site } from '#lib/site.ts';
import { readerStyle } from '../../reader-scripts.ts';

/** Search engines have nothing to find here. */
export const metadata = {
  ...pageMetadata({
    path: '/settings/',
    title: 'الإعدادات',
    description: `اختر ألوان ${site.name} وحجم النص والخط والأرقام وأسماء الأشهر: تُحفظ على جهازك وحده.`,
  }),
  robots: { index: false },
};

export default function SettingsRoute() {
  return <SettingsPage style={readerStyle('settings')} />;
}
