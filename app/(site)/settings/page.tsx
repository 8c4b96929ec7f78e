import { site } from '#lib/site.ts';
import { Settings, settingsMetadata } from '../../in-language/settings.tsx';

export function generateMetadata() {
  return settingsMetadata(site.language);
}

export default function SettingsRoute() {
  return <Settings language={site.language} />;
}
