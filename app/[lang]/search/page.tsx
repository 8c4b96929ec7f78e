import type { Metadata } from 'next';
import { type LanguageParams, languageIn, pageOfLanguages } from '../../in-language/pages.ts';
import { Search, searchMetadata, searchPath } from '../../in-language/search.tsx';

type Props = { params: Promise<LanguageParams> };

export const dynamicParams = false;

export function generateStaticParams() {
  return pageOfLanguages(searchPath);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageIn(params);
  return language ? searchMetadata(language) : {};
}

export default async function SearchRoute({ params }: Props) {
  const language = await languageIn(params);
  return language && <Search language={language} />;
}
