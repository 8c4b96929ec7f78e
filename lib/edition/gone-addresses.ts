import { readFileSync } from 'node:fs';
import path from 'node:path';
import { aliases } from '../archive/aliases.ts';
import type { Archive } from '../archive/database.ts';
import type { StoryRecord } from '../archive/rows.ts';
import { storyPaths, textOfStory } from '../archive/stories.ts';
import { storyState } from '../archive/story-state.ts';
import { splitFile } from '../article/front-matter.ts';
import { parseBody } from '../article/parse-body.ts';
import { formatProblem } from '../article/problem.ts';
import { plainText } from '../article/text.ts';
import { site } from '../site.ts';
import { storiesOf } from './edition-folder.ts';
import { type StoryTrace, successorFinder } from './successors.ts';

/** An address that the last edition answers and the next would not. */
export type GoneAddress = {
  /** Files that it concerns, as the editor knows them: the old one, and the one that took its place. */
  files: string[];
  /** What is going to happen and what to do, in one line. */
  warning: string;
};

type Candidate = StoryTrace & Pick<StoryRecord, 'file' | 'aliases'>;

/**
 * Compares the addresses of the last edition with what the archive holds. A story whose file has problems is not gone: it keeps
 * the next edition from being made.
 *
 * @param edition folder of the last edition, or null before the first
 * @param before paths of its stories
 */
export function goneAddresses(
  archive: Archive,
  edition: string | null,
  before: readonly string[] = edition ? storiesOf(edition) : [],
): GoneAddress[] {
  if (!edition) return [];
  const answered = new Set([
    ...storyPaths(archive).map((story) => `/articles/${story}`),
    ...aliases(archive).map(({ alias }) => alias),
  ]);
  const gone = before.filter((story) => !answered.has(`/articles/${story}`));
  if (gone.length === 0) return [];
  const successorOf = successorFinder(newStories(archive, new Set(before)));
  return gone.flatMap((story): GoneAddress[] => {
    const address = `/articles/${story}/`;
    const state = storyState(archive, story);
    if (state === 'broken') return [];
    if (state !== 'absent') return [{ files: [state.file], warning: unpublished(state, address) }];
    const file = path.relative('', path.join(site.articlesDir, `${story}.md`));
    const successor = successorOf(traceOf(edition, story));
    return successor
      ? [{ files: [file, successor.file], warning: moved(successor, address) }]
      : [{ files: [file], warning: lost(address) }];
  });
}

/** Tells the editor which addresses would be gone, a line each. */
export function reportGoneAddresses(gone: readonly GoneAddress[]): void {
  for (const { warning } of gone) process.stderr.write(`${warning}\n`);
}

function moved({ file, aliases: others }: Candidate, address: string): string {
  const advice =
    others.length > 0 ? `add ${address} to its aliases` : `add "aliases: [${address}]" to its front matter`;
  return formatProblem({
    file,
    line: 1,
    column: 1,
    message: `moved from ${address}, which would be gone: ${advice}.`,
  });
}

function lost(address: string): string {
  return `${address} would be gone: put the file back, or add "aliases: [${address}]" to the story that replaces it.`;
}

function unpublished({ file, draft, date, positions }: StoryRecord, address: string): string {
  const at = (draft ? positions.draft : positions.date) ?? { line: 1, column: 1 };
  const message = draft
    ? `is a draft now, so ${address} would be gone: remove "draft" to keep it.`
    : `is dated ${date.iso} now, so ${address} would be gone until then.`;
  return formatProblem({ file, ...at, message });
}

/** What a story of an edition was, from its Markdown. */
function traceOf(edition: string, story: string): StoryTrace {
  const file = path.join(edition, 'articles', story, 'index.md');
  const split = splitFile(readFileSync(file, 'utf8'), file);
  if ('problems' in split) return { path: story, title: '', opening: '' };
  const { data, body } = split.frontMatter;
  const title = typeof data === 'object' && data !== null && 'title' in data ? String(data.title) : '';
  const [, opening = ''] = plainText(parseBody(body)).split('\n');
  return { path: story, title, opening };
}

/** Stories that the last edition did not have. */
function newStories(archive: Archive, before: ReadonlySet<string>): Candidate[] {
  const candidates: Candidate[] = [];
  for (const story of storyPaths(archive).filter((one) => !before.has(one))) {
    const found = textOfStory(archive, story);
    if (!found) continue;
    const { title, file, aliases: others } = found;
    const [opening = ''] = found.text.split('\n');
    candidates.push({ path: story, title, opening, file, aliases: others });
  }
  return candidates;
}
