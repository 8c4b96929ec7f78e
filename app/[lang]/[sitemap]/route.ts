import { emptyRoute } from '#lib/site.ts';
import { sitemapResponse } from '../../in-language/files.ts';
import { answerIn, type LanguageContext, pagesOfLanguages } from '../../in-language/pages.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** A folder `sitemap.xml` below a parameter is, to Next, a file of its own making, and it exports nothing of it: so the name is a parameter. */
export function generateStaticParams() {
  return pagesOfLanguages({
    all: () => [{ sitemap: 'sitemap.xml' }],
    addressOf: ({ sitemap }) => `/${sitemap}`,
    empty: { sitemap: emptyRoute },
  });
}

export function GET(_request: Request, context: LanguageContext) {
  return answerIn(context, sitemapResponse);
}
