import { feedStyleResponse } from '../../in-language/files.ts';
import { answerIn, type LanguageContext, pageOfLanguages } from '../../in-language/pages.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return pageOfLanguages('/feed.css');
}

export function GET(_request: Request, context: LanguageContext) {
  return answerIn(context, feedStyleResponse);
}
