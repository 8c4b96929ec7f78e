import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseTopic } from '../article/parse-topic.ts';
import labelled from './labelled-mentions.json' with { type: 'json' };
import { createTopicMatcher } from './topic-matcher.ts';

/** Sentences of the site's stories with every mention of a topic, labelled by reading. */
const folder = path.resolve('articles', '_topics');
const topics = readdirSync(folder).flatMap((name) => {
  const { topic } = parseTopic({
    bytes: readFileSync(path.join(folder, name)),
    slug: path.basename(name, '.md'),
    file: name,
  });
  return topic ?? [];
});
const matcher = createTopicMatcher(topics);

it('finds nearly all mentions of the labelled sentences, and nearly none beside', () => {
  let [right, wrong, missed] = [0, 0, 0];
  const errors: string[] = [];
  for (const { text, mentions } of labelled) {
    const expected = mentions.map(({ slug }) => slug);
    for (const { slug, start, end } of matcher.find(text)) {
      const index = expected.indexOf(slug);
      if (index >= 0) {
        expected.splice(index, 1);
        right += 1;
      } else {
        wrong += 1;
        errors.push(`wrong: ${text.slice(start, end)} → ${slug}`);
      }
    }
    missed += expected.length;
    errors.push(...expected.map((slug) => `missed: ${slug} in ${text}`));
  }
  expect(right + missed).toBeGreaterThanOrEqual(150);
  expect(right / (right + wrong), errors.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(right / (right + missed), errors.join('\n')).toBeGreaterThanOrEqual(0.93);
});
