import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Topic } from '../../../lib/article/article.ts';
import { sections } from '../../../lib/site.ts';
import { wordsIn } from '../../../lib/words/words.ts';
import type { GeneratedStory } from '../archive/generated-story.ts';
import { peerMarkdown } from '../archive/peer-story.ts';
import { write } from '../archive/write-archive.ts';
import { project } from '../checkout.ts';

/** Where a peer looks for what, below its folder. */
export type PeerLayout = {
  /** Name of its folder of templates here. */
  templates: string;
  articles: string;
  sections: string;
  topics: string;
};

/** Copies a peer's templates and says how its articles are written. */
export function peerSite(
  folder: string,
  layout: PeerLayout,
): { writeStory(story: GeneratedStory): void; writeTopics(topics: readonly Topic[]): void } {
  cpSync(path.join(import.meta.dirname, '..', layout.templates), folder, { recursive: true });
  const names = sections.map((id) => [id, wordsIn('ar').sections[id].name]);
  write(path.join(folder, layout.sections), JSON.stringify(Object.fromEntries(names)));
  return {
    writeStory: (story) => write(path.join(folder, layout.articles, `${story.path}.md`), peerMarkdown(story)),
    writeTopics: (topics) => {
      const known = topics.map(({ slug, name, summary }) => [slug, { name, summary }]);
      write(path.join(folder, layout.topics), JSON.stringify(Object.fromEntries(known)));
    },
  };
}

/** Of the style sheets that a story of this newspaper has, about as much as it carries. */
const sheets = [
  ...['tokens', 'base', 'patterns'].map((name) => `app/styles/${name}.css`),
  ...['article-head.module', 'charts', 'maps', 'prose.module'].map((name) => `components/${name}.css`),
];

/** As much CSS as a story of this newspaper carries: sheets of its own. */
export function style(): string {
  return `<style>${sheets.map((name) => readFileSync(path.join(project, name), 'utf8')).join('')}</style>`;
}
