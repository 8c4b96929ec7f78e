import { siteFeedResponse } from '../../in-language/feeds.ts';
import { answerIn, type LanguageContext, pageOfLanguages } from '../../in-language/pages.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return pageOfLanguages('/feed.xml');
}

export function GET(_request: Request, context: LanguageContext) {
  return answerIn(context, (language) => siteFeedResponse('feed.xml', language));
}
