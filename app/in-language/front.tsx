import type { Metadata } from 'next';
import { FrontPage } from '#components/front-page.tsx';
import { JsonLd } from '#components/json-ld.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { frontPage } from '#lib/linking/front-page.ts';
import { languagesOfPage } from '#lib/seo/language-versions.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { siteGraph } from '#lib/seo/site-graph.ts';
import { hrefIn, type Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { readerScript } from '../reader-scripts.ts';

export function frontMetadata(language: Language): Metadata {
  const path = hrefIn(language, '/');
  const words = wordsIn(language).site;
  return pageMetadata({
    path,
    title: `${words.name} | ${words.tagline}`,
    description: words.description,
    language,
    versions: languagesOfPage(archiveFor(path), '/'),
  });
}

export function Front({ language }: { language: Language }) {
  const archive = archiveFor(hrefIn(language, '/'));
  return (
    <>
      <FrontPage
        {...frontPage(archive, language)}
        language={language}
        versions={otherVersions(archive, language, '/')}
        script={readerScript('front')}
      />
      <JsonLd graph={siteGraph(language)} />
    </>
  );
}
