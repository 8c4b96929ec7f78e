import type { Metadata } from 'next';
import { type LanguageParams, languageIn, pageOfLanguages } from '../../in-language/pages.ts';
import { Settings, settingsMetadata, settingsPath } from '../../in-language/settings.tsx';

type Props = { params: Promise<LanguageParams> };

export const dynamicParams = false;

export function generateStaticParams() {
  return pageOfLanguages(settingsPath);
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageIn(params);
  return language ? settingsMetadata(language) : {};
}

export default async function SettingsRoute({ params }: Props) {
  const language = await languageIn(params);
  return language && <Settings language={language} />;
}
