import { splitFile } from '../../article/front-matter.ts';
import { limits, tooMuch } from '../../article/limits.ts';
import type { ReadFile } from '../../article/render-body.ts';
import { isLanguage, type Language, site } from '../../site.ts';
import { bodyCopy } from './body-copy.ts';
import type { Block, Copy } from './copy.ts';
import { lineStarts } from './line-starts.ts';

/** Fields of the front matter that readers see as text. Aliases of a topic are spellings on purpose. */
const shownFields = new Set(['title', 'summary', 'name', 'alt', 'caption', 'credit', 'text']);

export type CopyFile = Pick<Copy, 'kind' | 'file' | 'address'> & { text: string };

/**
 * Takes a file apart into what readers see, each stretch with its place in the file.
 *
 * @param text the file, decoded
 * @param read what the parser read of it, if that is done already and nothing was done with it yet
 * @returns null where the file cannot be read, or is more than one: the parser says what is wrong
 */
export function readCopy({ kind, file, address, text }: CopyFile, read?: ReadFile): Copy | null {
  const source = plainSource(text);
  if (source.length > limits.fileBytes) return null;
  // The parser composes letters and drops controls; where there were some, its offsets are others. It looked at how much there is.
  const same = read?.frontMatter.source === source ? read : null;
  const split = same ?? splitFile(source, file);
  if ('problems' in split) return null;
  const { frontMatter } = split;
  if ((!same && tooMuch(frontMatter.body)) || holdsItself(frontMatter.data)) return null;
  const fields = isRecord(frontMatter.data) ? frontMatter.data : {};
  const kept: Copy['kept'] = [];
  const blocks: Block[] = [];
  for (const { path, start, end, plain } of frontMatter.texts()) {
    const name = path.findLast((part) => typeof part === 'string');
    if (name === undefined || !shownFields.has(name)) continue;
    blocks.push({ kind: path.join('.'), start, text: source.slice(start, end) });
    if (!plain) kept.push({ start, end });
  }
  const bodyStart = source.length - frontMatter.body.length;
  const body = bodyCopy(source, bodyStart, same?.tree);
  return {
    kind,
    file,
    address,
    language: languageOf(fields.lang),
    source,
    blocks: [...blocks, ...body.blocks],
    links: body.links,
    pictures: body.pictures,
    kept: [...kept, ...body.kept].sort((a, b) => a.start - b.start),
    fields,
    offsetOf: offsetsOf({ kind, file, address, text: source }),
  };
}

/** Finds fields of a file's front matter; they are looked up only where a rule asks. */
export function offsetsOf({ file, text }: CopyFile): Copy['offsetOf'] {
  return (path) => {
    const split = splitFile(text, file);
    if ('problems' in split) return 0;
    const { line, column } = split.frontMatter.positionOf(path);
    return (lineStarts(text)[line - 1] ?? 0) + column - 1;
  };
}

/** The form in which offsets are counted. */
export function plainSource(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** Whether YAML's aliases made something of which it is itself a part: no field can be that. */
function holdsItself(value: unknown, around: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return around.includes(value) || Object.values(value).some((part) => holdsItself(part, [...around, value]));
}

function languageOf(written: unknown): Language {
  return typeof written === 'string' && isLanguage(written) ? written : site.language;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
