import type { Root } from 'hast';
import type { Archive } from '../archive/database.ts';
import { headline, type Story, story } from '../archive/stories.ts';
import { storyIndex } from '../archive/story-index.ts';
import { site } from '../site.ts';
import { resolveReadAlso } from './read-also.ts';
import { tieBody } from './tie-body.ts';

/** A published story with the body that the editors wrote, linked: what its page shows without what the site adds to it. */
export function storyText(archive: Archive, path: string): { article: Story; body: Root } | null {
  const article = story(archive, path);
  if (!article) return null;
  const index = storyIndex(archive);
  const body = tieBody(article.html, {
    language: article.language,
    card: (target) => {
      const resolved = resolveReadAlso(target, index, site.url);
      return 'path' in resolved && resolved.path !== path ? headline(archive, resolved.path) : null;
    },
  });
  return { article, body };
}
