import { TopicsPage } from '#components/topics-page.tsx';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { topicsInUse } from '#lib/archive/topics.ts';
import { topicKinds } from '#lib/article/article.ts';
import { pageMetadata } from '#lib/seo/page-metadata.ts';

export const metadata = pageMetadata({
  path: '/topics/',
  title: 'فهرس الملفات',
  description: 'كل ما يكتب عنه نبأ: أحداث وأشخاص ومنظمات وأماكن، لكل منها ملف يجمع أخباره.',
});

export default function TopicsRoute() {
  const topics = topicsInUse(archiveFor('/topics/'));
  const groups = topicKinds
    .map((kind) => ({ kind, topics: topics.filter((topic) => topic.kind === kind) }))
    .filter((group) => group.topics.length > 0);
  return <TopicsPage groups={groups} />;
}
