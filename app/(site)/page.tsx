import { site } from '#lib/site.ts';
import { Front, frontMetadata } from '../in-language/front.tsx';

export function generateMetadata() {
  return frontMetadata(site.language);
}

export default function FrontRoute() {
  return <Front language={site.language} />;
}
