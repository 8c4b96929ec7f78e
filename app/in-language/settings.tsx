import type { Metadata } from 'next';
import { SettingsPage } from '#components/settings-page.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { hrefIn, type Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { readerStyle } from '../reader-scripts.ts';

export const settingsPath = '/settings/';

/** Search engines have nothing to find here. */
export function settingsMetadata(language: Language): Metadata {
  const words = wordsIn(language).settings;
  return {
    ...pageMetadata({
      path: hrefIn(language, settingsPath),
      title: words.title,
      description: words.description,
      language,
    }),
    robots: { index: false },
  };
}

export function Settings({ language }: { language: Language }) {
  const archive = archiveFor(hrefIn(language, settingsPath));
  return (
    <SettingsPage
      language={language}
      versions={otherVersions(archive, language, settingsPath)}
      style={readerStyle('settings')}
    />
  );
}
