import { wordsIn } from '#lib/words/words.ts';
import './styles/index.css';
import type { Metadata } from 'next';
import { Document } from '#components/document.tsx';
import { NotFoundPage } from '#components/not-found-page.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { siteLinks } from '#lib/seo/site-links.ts';
import { site } from '#lib/site.ts';
import { documentParts } from './document-parts.ts';

export { viewport } from './viewport.ts';

const words = wordsIn(site.language);

export const metadata: Metadata = {
  title: `${words.notFound.title} | ${words.site.name}`,
  description: words.notFound.description,
  icons: siteLinks(site.language),
};

export default function GlobalNotFound() {
  return (
    <Document language={site.language} {...documentParts()}>
      <NotFoundPage versions={otherVersions(archiveFor('/404.html'), site.language, '/')} />
    </Document>
  );
}
