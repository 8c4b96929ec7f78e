import type { ReactNode } from 'react';
import { directionOf } from '#lib/arabic/direction.ts';
import type { Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { ReaderScript } from './reader-script.tsx';
import { speculationRules } from './speculation-rules.ts';

type Props = {
  /** Language of the page; its direction follows. */
  language: Language;
  /** Classes that define the fonts. */
  fonts: string;
  /** Address of the styles of readers' choices. */
  choices: string;
  /** Code that runs before the first paint. */
  inlineScript: string;
  /** The module that every page has. */
  script: string;
  /** Address of the styles for paper. */
  printStyle: string;
  children: ReactNode;
};

/** The root of every page. */
export function Document({ language, fonts, choices, inlineScript, script, printStyle, children }: Props) {
  const { site } = wordsIn(language);
  return (
    <html lang={language} dir={directionOf(language)} className={fonts}>
      <head>
        {/* Not fetched before the script below, which knows of choices, enables it; then the first paint waits for it. */}
        <link rel="stylesheet" id="choices" href={choices} blocking="render" {...{ disabled: true }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own code, as the bundler wrote it */}
        <script data-inline="" dangerouslySetInnerHTML={{ __html: inlineScript }} />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own rules, which hold no word of a page */}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
        {/* With scripts it comes as late as they do (first.inline.ts): asked for at once, it shares the line with the typefaces (LCP 1.06 → 1.29 s). */}
        <noscript>
          <link rel="stylesheet" media="print" href={printStyle} />
        </noscript>
      </head>
      <body>
        <a className="skip" href="#main">
          {site.toContent}
        </a>
        {children}
        <ReaderScript src={script} />
      </body>
    </html>
  );
}
