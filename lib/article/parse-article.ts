import { wordsIn } from '../words/words.ts';
import type { Article, Picture } from './article.ts';
import { withAnchors } from './corrections.ts';
import { findPicture, type MeasurePicture } from './markdown/pictures.ts';
import { openFile } from './open-file.ts';
import { parseBody } from './parse-body.ts';
import { placeMap } from './place-map.ts';
import type { Problem } from './problem.ts';
import type { Position } from './read-text.ts';
import { type ReadFile, renderBody } from './render-body.ts';
import { storySchema } from './schema.ts';
import { validate } from './validate.ts';

export type StorySource = {
  bytes: Uint8Array;
  /** Address of the story: `2017/lavrov-tillerson-moscow`. */
  path: string;
  /** The file as the editor knows it, for problems. */
  file: string;
  measure: MeasurePicture;
  /** Without pages, what only they need (`html`, `markdown`, `map`, `words`) is left empty: it takes longer than all the rest. */
  forPages?: boolean;
  /** Is given the file as it was read, before its tree is worked on, and its bytes. */
  onRead?: (read: ReadFile, bytes: Uint8Array) => void;
};

const addressForm = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const fields = Object.keys(storySchema.shape);

/** Fields that may turn out to be wrong later, where the other stories and the last edition are known. */
const pointers = ['title', 'date', 'draft', 'story', 'related', 'translations', 'topics', 'aliases'] as const;

/**
 * Reads one story. Nothing that an editor can write makes it throw; everything that is wrong with the file is returned
 * together, in which case there is no article.
 */
export function parseArticle({ bytes, path, file, measure, forPages = true, onRead }: StorySource): {
  article: Article | null;
  problems: Problem[];
} {
  const split = openFile(bytes, file);
  if ('problems' in split) return { article: null, problems: split.problems };
  const { frontMatter } = split;
  const problems: Problem[] = addressForm.test(path) ? [] : [badAddress(file, path)];

  const checked = validate(storySchema, fields, frontMatter, file);
  if ('problems' in checked) problems.push(...checked.problems);
  const data = 'data' in checked ? checked.data : null;
  const tree = parseBody(frontMatter.body);
  onRead?.({ frontMatter, tree }, bytes);
  const body = renderBody(tree, {
    path,
    language: data?.lang ?? 'ar',
    measure,
    forPages,
    report: (node, message) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      problems.push({ file, line: line + frontMatter.bodyLine, column, message });
    },
  });
  const image = data?.image ? findPicture(data.image.src, path, measure) : null;
  if (typeof image === 'string')
    problems.push({ file, ...frontMatter.positionOf(['image', 'src']), message: image });
  if (!data || typeof image === 'string' || problems.length > 0) return { article: null, problems };

  const { lang, summary, updated, corrections, place, story, sources, image: shown, ...rest } = data;
  const picture: Picture | null =
    image && shown
      ? { ...image, alt: shown.alt, caption: shown.caption ?? null, credit: shown.credit ?? null }
      : null;
  const article: Article = {
    ...rest,
    path,
    file,
    language: lang,
    summary: summary ?? body.firstParagraph,
    hasStandfirst: summary !== undefined,
    updated: updated ?? null,
    corrections: withAnchors(corrections),
    authors: rest.authors.length > 0 ? rest.authors : [wordsIn(lang).sections[rest.section].desk],
    place: place ?? null,
    map: forPages && place && !body.hasMap ? placeMap(place, lang) : null,
    image: picture,
    story: story ?? null,
    sources: sources.map(({ name, url }) => ({ name, url: url ?? null })),
    html: body.html,
    markdown: body.markdown,
    text: body.text,
    words: body.words,
    readAlso: body.readAlso.map((item) => ({ ...item, line: item.line + frontMatter.bodyLine })),
    positions: positionsOf(rest, frontMatter.positionOf),
  };
  return { article, problems };
}

function positionsOf(
  data: Partial<Record<(typeof pointers)[number], unknown>>,
  positionOf: (path: readonly PropertyKey[]) => Position,
): Article['positions'] {
  const positions: Article['positions'] = {};
  for (const field of pointers) {
    positions[field] = positionOf([field]);
    const value = data[field];
    if (!Array.isArray(value)) continue;
    for (const index of value.keys()) positions[`${field}.${index}`] = positionOf([field, index]);
  }
  return positions;
}

function badAddress(file: string, path: string): Problem {
  const better = path
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/-*(\/|^|$)-*/g, '$1');
  const advice = addressForm.test(better)
    ? `, for example ${better}.md`
    : ', for example 2017/story-in-latin-letters.md';
  return {
    file,
    line: 1,
    column: 1,
    message: `the file's name becomes its address, so it must hold small Latin letters, digits and hyphens only${advice}.`,
  };
}
