import '../styles/index.css';
import type { ReactNode } from 'react';
import { Document } from '#components/document.tsx';
import { site } from '#lib/site.ts';
import { documentParts } from '../document-parts.ts';

export { viewport } from '../viewport.ts';

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <Document language={site.language} {...documentParts()}>
      {children}
    </Document>
  );
}
