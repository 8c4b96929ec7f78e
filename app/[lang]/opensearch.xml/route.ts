import { openSearchResponse } from '../../in-language/files.ts';
import { answerIn, type LanguageContext, pageOfLanguages } from '../../in-language/pages.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return pageOfLanguages('/opensearch.xml');
}

export function GET(_request: Request, context: LanguageContext) {
  return answerIn(context, openSearchResponse);
}
