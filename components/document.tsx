import type { ReactNode } from 'react';
import { directionOf } from '#lib/arabic/direction.ts';
import { type Language, site } from '#lib/site.ts';
import { languageAttributes } from './foreign.ts';
import { ReaderScript } from './reader-script.tsx';
import { speculationRules } from './speculation-rules.ts';

type Props = {
  /** Language of the page; its direction follows. */
  language: Language;
  /** Classes that define the fonts. */
  fonts: string;
  /** Code that runs before the first paint. */
  inlineScript: string;
  /** The module that every page has. */
  script: { src: string; integrity: string };
  /** Address of the styles for paper, which browsers ask for last. */
  printStyle: string;
  children: ReactNode;
};

/** The root of every page. */
export function Document({ language, fonts, inlineScript, script, printStyle, children }: Props) {
  return (
    <html lang={language} dir={directionOf(language)} className={fonts}>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, as the bundler wrote it */}
        <script data-inline="" dangerouslySetInnerHTML={{ __html: inlineScript }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own rules, which hold no word of a page */}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
        <link rel="stylesheet" media="print" href={printStyle} />
      </head>
      <body>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.name}
          href="/opensearch.xml"
        />
        <a className="skip" href="#main" {...languageAttributes('ar', language)}>
          إلى المحتوى
        </a>
        {children}
        <ReaderScript {...script} />
      </body>
    </html>
  );
}
