import { archive, pagesToRender } from '#lib/archive/edition-archive.ts';
import { otherLanguages } from '#lib/archive/published-languages.ts';
import { emptyRoute, hrefIn, isLanguage, type Language } from '#lib/site.ts';

/** Parameters of a route below `app/[lang]`. */
export type LanguageParams = { lang: string };

/**
 * The pages of a route below `app/[lang]`, which every published language has but the site's own: that one has its own at the root.
 *
 * @param path of the route's one page, in the site's language
 */
export function pageOfLanguages(path: string): LanguageParams[] {
  return pagesOfLanguages({ all: () => [{}], addressOf: () => path, empty: {} });
}

/** What is known of a route's pages: their parameters in a language, the path of each in the site's own, and those of none. */
type Pages<Params> = {
  all: (language: Language) => readonly Params[];
  addressOf: (params: Params) => string;
  empty: Params;
};

/** The same of a route that has several pages in a language. */
export function pagesOfLanguages<Params>({
  all,
  addressOf,
  empty,
}: Pages<Params>): (Params & LanguageParams)[] {
  const pages = otherLanguages(archive()).flatMap((language) =>
    all(language).map((params) => ({
      address: hrefIn(language, addressOf(params)),
      params: { ...params, lang: language },
    })),
  );
  const none = { address: '', params: { ...empty, lang: emptyRoute } };
  return pagesToRender(pages, ({ address }) => address, none).map(({ params }) => params);
}

/** The language that a page is in; null for the page that keeps an empty route alive. */
export async function languageIn(params: Promise<LanguageParams>): Promise<Language | null> {
  const { lang } = await params;
  return isLanguage(lang) ? lang : null;
}

/** What Next hands a route below `app/[lang]`. */
export type LanguageContext<Params = object> = { params: Promise<Params & LanguageParams> };

/** The answer of a file below `app/[lang]`. */
export async function answerIn<Params>(
  { params }: LanguageContext<Params>,
  answer: (language: Language, params: Params) => Response | Promise<Response>,
): Promise<Response> {
  const language = await languageIn(params);
  return language ? answer(language, await params) : new Response(null, { status: 404 });
}
