import '../styles/index.css';
import type { ReactNode } from 'react';
import { Document } from '#components/document.tsx';
import { site } from '#lib/site.ts';
import { fonts } from '../fonts.ts';

export { viewport } from '../viewport.ts';

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <Document language={site.language} fonts={fonts}>
      {children}
    </Document>
  );
}
