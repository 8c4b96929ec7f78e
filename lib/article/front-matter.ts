import matter from 'gray-matter';
import { type Document, isMap, isNode, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';
import type { Position } from './read-text.ts';

export type FrontMatter = {
  /** Lists and maps of texts: every scalar is its source text, so that `12:30`, `012` and `2017-04-13` stay what was written. */
  data: unknown;
  /** The Markdown below, and the number of lines above it. */
  body: string;
  bodyLine: number;
  /** Where the value of a field stands (`['related', 0]`), or the field's name if `name` is asked for. */
  positionOf(path: readonly PropertyKey[], part?: 'value' | 'name'): Position;
};

export type SplitFile = { frontMatter: FrontMatter } | { problems: Problem[] };

const example =
  'begin the file with three dashes, the fields (title, date, section), and three dashes again.';

/**
 * Takes a file apart into front matter and body. Only YAML is read: the engines by which gray-matter would run code are
 * refused before it sees the file.
 *
 * @param source text with line feeds
 * @param file as the editor knows it
 */
export function splitFile(source: string, file: string): SplitFile {
  const fail = (line: number, column: number, message: string): SplitFile => ({
    problems: [{ file, line, column, message }],
  });
  if (!matter.test(source)) return fail(1, 1, `no front matter: ${example}`);
  const language = matter.language(source);
  if (language.name !== '' && !/^ya?ml$/i.test(language.name)) {
    return fail(
      1,
      4,
      `front matter in "${language.name}" is not read: use YAML, with only three dashes on this line.`,
    );
  }
  if (!/\n---[ \t]*(?:\n|$)/.test(source)) return fail(1, 1, `the front matter has no end: ${example}`);

  const lines = new LineCounter();
  const start = 3 + language.raw.length;
  let document: Document.Parsed | undefined;
  const refuse = (): never => {
    throw new Error('only YAML is read');
  };
  const parsed = matter(source, {
    language: 'yaml',
    engines: {
      yaml: (yaml: string) => {
        // Spaces for the opening line put the YAML where it stands in the file: its own positions are then the file's.
        const padded = ' '.repeat(start) + yaml;
        document = parseDocument(padded, {
          schema: 'failsafe',
          lineCounter: lines,
          prettyErrors: false,
        });
        return {};
      },
      javascript: refuse,
      coffee: refuse,
      json: refuse,
    },
  });
  if (!document) return fail(1, 1, `the front matter is empty: ${example}`);
  const read = document;
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (read.errors.length > 0) {
    return {
      problems: read.errors.map(({ pos, message }) => ({
        file,
        ...at(pos[0]),
        message: `the front matter is no valid YAML: ${message}.`,
      })),
    };
  }
  try {
    return {
      frontMatter: {
        data: read.toJS({ maxAliasCount: 100 }),
        body: parsed.content,
        bodyLine: source.slice(0, source.length - parsed.content.length).split('\n').length - 1,
        positionOf: (path, part = 'value') => at(offsetOf(read, path, part)),
      },
    };
  } catch (error) {
    return fail(
      1,
      1,
      `the front matter cannot be read: ${error instanceof Error ? error.message : 'unknown form'}.`,
    );
  }
}

/** The offset of the deepest part of a path that is there. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[], part: 'value' | 'name'): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && item.key.value === String(key),
      );
      if (!pair) break;
      const wantsName = part === 'name' && depth === path.length - 1;
      node = wantsName || !isNode(pair.value) ? pair.key : pair.value;
    } else if (isNode(node) && 'items' in node) {
      node = node.items[Number(key)];
    }
    if (isNode(node) && node.range) offset = node.range[0];
  }
  return offset;
}
