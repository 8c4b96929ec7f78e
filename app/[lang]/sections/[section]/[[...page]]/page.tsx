import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { emptyRoute } from '#lib/site.ts';
import { type LanguageParams, languageIn, pagesOfLanguages } from '../../../../in-language/pages.ts';
import {
  Section,
  type SectionParams,
  sectionMetadata,
  sectionPage,
  sectionParams,
  sectionPath,
} from '../../../../in-language/section.tsx';

type Props = { params: Promise<SectionParams & LanguageParams> };

export const dynamicParams = false;

export function generateStaticParams() {
  return pagesOfLanguages<SectionParams>({
    all: sectionParams,
    addressOf: sectionPath,
    empty: { section: emptyRoute, page: [] },
  });
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageIn(params);
  return language ? sectionMetadata(sectionPage(language, await params) ?? notFound()) : {};
}

export default async function SectionRoute({ params }: Props) {
  const language = await languageIn(params);
  return language && <Section {...(sectionPage(language, await params) ?? notFound())} />;
}
