import { site } from '#lib/site.ts';
import { Search, searchMetadata } from '../../in-language/search.tsx';

export function generateMetadata() {
  return searchMetadata(site.language);
}

export default function SearchRoute() {
  return <Search language={site.language} />;
}
