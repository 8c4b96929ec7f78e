import { emptyRoute } from '#lib/site.ts';
import { sectionFeedResponse, sectionFeeds, sectionHref } from '../../../../in-language/feeds.ts';
import { answerIn, type LanguageContext, pagesOfLanguages } from '../../../../in-language/pages.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return pagesOfLanguages({
    all: sectionFeeds,
    addressOf: (params) => `${sectionHref(params)}feed.json`,
    empty: { section: emptyRoute },
  });
}

export function GET(_request: Request, context: LanguageContext<{ section: string }>) {
  return answerIn(context, (language, { section }) => sectionFeedResponse('feed.json', language, section));
}
