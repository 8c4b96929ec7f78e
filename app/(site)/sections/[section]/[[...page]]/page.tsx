import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pagesToRender } from '#lib/archive/edition-archive.ts';
import { site } from '#lib/site.ts';
import {
  Section,
  type SectionParams,
  sectionMetadata,
  sectionPage,
  sectionParams,
  sectionPath,
} from '../../../../in-language/section.tsx';

type Props = { params: Promise<SectionParams> };

export const dynamicParams = false;

export function generateStaticParams() {
  return pagesToRender(sectionParams(site.language), sectionPath);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return sectionMetadata(sectionPage(site.language, await params) ?? notFound());
}

export default async function SectionRoute({ params }: Props) {
  return <Section {...(sectionPage(site.language, await params) ?? notFound())} />;
}
