import type { Metadata } from 'next';
import { Front, frontMetadata } from '../in-language/front.tsx';
import { type LanguageParams, languageIn, pageOfLanguages } from '../in-language/pages.ts';

type Props = { params: Promise<LanguageParams> };

export const dynamicParams = false;

export function generateStaticParams() {
  return pageOfLanguages('/');
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageIn(params);
  return language ? frontMetadata(language) : {};
}

export default async function FrontRoute({ params }: Props) {
  const language = await languageIn(params);
  return language && <Front language={language} />;
}
