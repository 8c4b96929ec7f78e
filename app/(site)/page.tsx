import { FrontPage } from '#components/front-page.tsx';
import { JsonLd } from '#components/json-ld.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { frontPage } from '#lib/linking/front-page.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { siteGraph } from '#lib/seo/site-graph.ts';
import { site } from '#lib/site.ts';
import { readerScript } from '../reader-scripts.ts';

export const metadata = pageMetadata({
  path: '/',
  title: `${site.name} | ${site.tagline}`,
  description: site.description,
});

export default function FrontRoute() {
  return (
    <>
      <FrontPage {...frontPage(archiveFor('/'))} script={readerScript('front')} />
      <JsonLd graph={siteGraph()} />
    </>
  );
}
