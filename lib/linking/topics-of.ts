import type { Article } from '../article/article.ts';
import type { TopicMatcher } from './topic-matcher.ts';

/**
 * What a story is about: its running story, the editor's topics in their order, then those that headline, standfirst and
 * text name, the most mentioned first.
 */
export function topicsOf(
  article: Pick<Article, 'story' | 'topics' | 'title' | 'summary' | 'text'>,
  matcher: TopicMatcher,
): string[] {
  const mentions = new Map<string, number>();
  for (const text of [article.title, article.summary, article.text]) {
    for (const { slug } of matcher.find(text)) mentions.set(slug, (mentions.get(slug) ?? 0) + 1);
  }
  const found = [...mentions].sort((a, b) => b[1] - a[1]).map(([slug]) => slug);
  return [...new Set([...(article.story === null ? [] : [article.story]), ...article.topics, ...found])];
}
