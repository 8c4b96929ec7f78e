import './styles/index.css';
import type { Metadata } from 'next';
import { Document } from '#components/document.tsx';
import { NotFoundPage } from '#components/not-found-page.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { icons } from '#lib/seo/icons.ts';
import { site } from '#lib/site.ts';
import { documentParts } from './document-parts.ts';

export { viewport } from './viewport.ts';

export const metadata: Metadata = {
  title: `الصفحة غير موجودة | ${site.name}`,
  description: 'لا شيء في هذا العنوان؛ الأرشيف وفهرس الملفات في مكانهما.',
  icons,
};

export default function GlobalNotFound() {
  return (
    <Document language={site.language} {...documentParts()}>
      <NotFoundPage versions={otherVersions(archiveFor('/404.html'), site.language, '/')} />
    </Document>
  );
}
