import { SearchPage } from '#components/search-page.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { years } from '#lib/archive/months.ts';
import { topicsMostUsed } from '#lib/archive/topics.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { site } from '#lib/site.ts';
import { vouchedScript } from '../../reader-scripts.ts';

/** The list to choose a topic from stays short enough to be read: those of most stories. */
const topicsToChoose = 40;
const topicsSuggested = 6;

export const metadata = pageMetadata({
  path: '/search/',
  title: 'بحث',
  description: `ابحث في أخبار ${site.name} وملفاته: بكل إملاء، وبالحروف اللاتينية، وبلوحة مفاتيح نُسي تحويلها.`,
});

export default function SearchRoute() {
  const archive = archiveFor('/search/');
  const topics = topicsMostUsed(archive, topicsToChoose);
  const choice = topics.toSorted((one, other) => one.name.localeCompare(other.name, 'ar'));
  return (
    <SearchPage
      topics={choice}
      years={years(archive)}
      suggested={topics.slice(0, topicsSuggested)}
      script={vouchedScript('search')}
    />
  );
}
