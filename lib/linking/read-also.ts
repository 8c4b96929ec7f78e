import { distance } from 'fastest-levenshtein';
import { headlineKey } from '../arabic/headline-key.ts';
import type { StoryIndex } from '../archive/story-index.ts';
import type { ReadAlso } from '../article/article.ts';
import { readOldAddress } from '../article/old-address.ts';
import type { Problem } from '../article/problem.ts';

/** How many headlines a problem names. */
const suggestions = 3;

/** Headlines that share most words are worth the exact comparison; the rest of a large archive is not. */
const comparedExactly = 30;

/**
 * Finds the story that a read-also names: by path (`2017/x`), address (`/articles/2017/x/`, with or without the site), old
 * address, or headline, compared after normalising.
 *
 * @param siteUrl absolute address of the site, without a slash at its end
 * @returns its path, or the nearest headlines
 */
export function resolveReadAlso(
  target: string,
  stories: StoryIndex,
  siteUrl: string,
): { path: string } | { nearest: string[] } {
  const path = byAddress(target, stories, siteUrl) ?? stories.pathOfHeadline(headlineKey(target));
  return path === undefined ? { nearest: nearestHeadlines(target, stories) } : { path };
}

/** What to tell the editor of a read-also that leads nowhere. */
export function readAlsoProblem(
  file: string,
  { target, line, column }: ReadAlso,
  nearest: string[],
): Problem {
  const advice = nearest.length > 0 ? `; nearest: ${nearest.map((title) => `«${title}»`).join(', ')}` : '';
  return {
    file,
    line,
    column,
    message: `read-also names no story of the site: «${target}»${advice}. Name one by path or headline, or remove the line.`,
  };
}

function byAddress(target: string, stories: StoryIndex, siteUrl: string): string | undefined {
  const address = (target.startsWith(`${siteUrl}/`) ? target.slice(siteUrl.length) : target).replace(
    /[?#].*$/,
    '',
  );
  const path = address.replace(/^\/?articles\//, '').replace(/(?:\.md|\/)$/, '');
  if (stories.hasPath(path)) return path;
  const old = readOldAddress(address);
  return 'address' in old ? stories.pathOfAlias(old.address) : undefined;
}

/** Headlines that share most words with the target, then those that take fewest changes to become it. */
function nearestHeadlines(target: string, stories: StoryIndex): string[] {
  const key = headlineKey(target);
  const wanted = new Set(key.split(' '));
  const candidates: { title: string; key: string; shared: number }[] = [];
  for (const { title } of stories.headlines()) {
    const other = headlineKey(title);
    const shared = other.split(' ').filter((word) => wanted.has(word)).length;
    if (shared > 0) candidates.push({ title, key: other, shared });
  }
  return candidates
    .sort((a, b) => b.shared - a.shared)
    .slice(0, comparedExactly)
    .map((candidate) => ({ ...candidate, steps: distance(key, candidate.key) }))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, suggestions)
    .map(({ title }) => title);
}
