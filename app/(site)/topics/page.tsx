import { TopicsPage } from '#components/topics-page.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { otherVersions } from '#lib/archive/published-languages.ts';
import { topicsInUse } from '#lib/archive/topics.ts';
import { topicKinds } from '#lib/article/article.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';
import { site } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';

export const metadata = pageMetadata({
  path: '/topics/',
  title: wordsIn(site.language).topics.title,
  description: wordsIn(site.language).topics.description,
});

export default function TopicsRoute() {
  const archive = archiveFor('/topics/');
  const topics = topicsInUse(archive);
  const groups = topicKinds
    .map((kind) => ({ kind, topics: topics.filter((topic) => topic.kind === kind) }))
    .filter((group) => group.topics.length > 0);
  return <TopicsPage groups={groups} versions={otherVersions(archive, site.language, '/')} />;
}
