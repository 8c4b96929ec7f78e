import '../styles/index.css';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Live } from '#components/desk/live.tsx';
import { Document } from '#components/document.tsx';
import { deskMark } from '#lib/archive/desk-remarks.ts';
import { archive } from '#lib/archive/edition-archive.ts';
import { icons } from '#lib/seo/icons.ts';
import { site } from '#lib/site.ts';
import { fonts } from '../fonts.ts';

export { viewport } from '../viewport.ts';

export const metadata: Metadata = { icons, robots: { index: false } };

/** Pages of the editors' preview, which no edition has: a build does not see files of this name (next.config.ts). */
export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <Document language={site.language} fonts={fonts}>
      {children}
      <Live mark={deskMark(archive())} />
    </Document>
  );
}
