import '../styles/index.css';
import type { ReactNode } from 'react';
import { Document } from '#components/document.tsx';
import { site } from '#lib/site.ts';
import { documentParts } from '../document-parts.ts';
import { type LanguageParams, languageIn } from '../in-language/pages.ts';

export { viewport } from '../viewport.ts';

type Props = { children: ReactNode; params: Promise<LanguageParams> };

/** What a language has of its own beside the site's: the same pages as at the root, below the language's name. */
export default async function LanguageLayout({ children, params }: Props) {
  return (
    <Document language={(await languageIn(params)) ?? site.language} {...documentParts()}>
      {children}
    </Document>
  );
}
