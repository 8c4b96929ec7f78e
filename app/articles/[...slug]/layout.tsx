import '../../styles/index.css';
import type { ReactNode } from 'react';
import { Document } from '#components/document.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { languageOf } from '#lib/archive/stories.ts';
import { site } from '#lib/site.ts';
import { documentParts } from '../../document-parts.ts';

export { viewport } from '../../viewport.ts';

type Props = { children: ReactNode; params: Promise<{ slug: string[] }> };

/** A page takes its language and direction from its story. */
export default async function ArticleLayout({ children, params }: Props) {
  const { slug } = await params;
  const language = languageOf(archiveFor(`/articles/${slug.join('/')}/`), slug.join('/')) ?? site.language;
  return (
    <Document language={language} {...documentParts()}>
      {children}
    </Document>
  );
}
