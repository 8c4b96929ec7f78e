import type { Archive } from '../archive/database.ts';
import { topics } from '../archive/topics.ts';
import { createTopicMatcher, type TopicMatcher } from './topic-matcher.ts';

const matchers = new WeakMap<Archive, TopicMatcher>();

/** Finds the topics of an archive; built once for all the pages that a process renders. */
export function archiveMatcher(archive: Archive): TopicMatcher {
  const known = matchers.get(archive);
  if (known) return known;
  const matcher = createTopicMatcher(topics(archive));
  matchers.set(archive, matcher);
  return matcher;
}
