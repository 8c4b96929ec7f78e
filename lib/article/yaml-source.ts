import {
  Composer,
  type CST,
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  Parser,
  type Scalar,
  YAMLParseError,
} from 'yaml';
import { limits } from './limits.ts';
import type { Position } from './read-text.ts';

/** What a piece of YAML says, and where it says it. */
export type YamlSource = {
  /** Lists and maps of texts: every scalar is its source text, so that `12:30`, `012` and `2017-04-13` stay what was written. */
  data: unknown;
  /** Where the value of a field stands (`['related', 0]`), or the field's name if `name` is asked for. */
  positionOf(path: readonly PropertyKey[], part?: 'value' | 'name'): Position;
  /** Every text of the fields, in the order in which the file holds them. */
  texts(): YamlText[];
};

/** A text of YAML, where it stands. */
export type YamlText = {
  /** Names of the fields and numbers of the items that lead to it. */
  path: (string | number)[];
  /** Offsets in UTF-16 units, quotation marks left out; end exclusive. */
  start: number;
  end: number;
  /** Whether the file holds it letter by letter: without escapes, and on one line. */
  plain: boolean;
};

export type YamlError = Position & { message: string };

/** Aliases multiply what a text says; more of them than this is an attack. */
const maxAliases = 100;

/** What follows the first mistakes is mostly their echo. */
const maxErrors = 10;

/** Reads YAML by its failsafe schema. Positions count within the text. */
export function readYaml(text: string): { source: YamlSource } | { errors: YamlError[] } {
  const lines = new LineCounter();
  const at = (offset: number): Position => positionIn(lines, offset);
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const deep = tooDeep(tokens);
  if (deep !== null)
    return { errors: [{ ...at(deep), message: 'lists and fields stand too deep inside each other here' }] };
  const document = compose(tokens, text.length);
  if (document.errors.length > 0) {
    const shown = document.errors.slice(0, maxErrors);
    return { errors: shown.map(({ pos, message }) => ({ ...at(pos[0]), message })) };
  }
  try {
    return {
      source: {
        data: document.toJS({ maxAliasCount: maxAliases }),
        positionOf: (path, part = 'value') => at(offsetOf(document, path, part)),
        texts: () => textsBelow(document.contents, [], text),
      },
    };
  } catch (error) {
    return {
      errors: [{ ...at(0), message: error instanceof Error ? error.message : 'unknown form' }],
    };
  }
}

/** As the package's own `parseDocument`, of tokens that were looked at before. */
function compose(tokens: readonly CST.Token[], length: number): Document.Parsed {
  // What it would warn of on the terminal is refused as an unknown field.
  const composer = new Composer({ schema: 'failsafe', logLevel: 'error' });
  const [document, second] = composer.compose(tokens, true, length);
  if (!document) throw new Error('The end of a text ends a document.');
  if (second)
    document.errors.push(
      new YAMLParseError(
        [second.range[0], second.range[1]],
        'MULTIPLE_DOCS',
        'several documents where there can be one',
      ),
    );
  return document;
}

/**
 * The offset at which YAML goes deeper than fields ever do, or null. What composes documents goes into them by recursion, this does
 * not.
 */
function tooDeep(tokens: readonly CST.Token[]): number | null {
  let level = tokens;
  for (let depth = 0; level.length > 0; depth += 1) {
    const [first] = level;
    if (first && depth > limits.depth) return 'offset' in first ? first.offset : 0;
    level = level.flatMap(tokensIn);
  }
  return null;
}

function positionIn(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
}

function tokensIn(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((one) => one != null));
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

function textsBelow(node: unknown, path: YamlText['path'], source: string): YamlText[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      isScalar(key) ? textsBelow(value, [...path, String(key.value)], source) : [],
    );
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => textsBelow(item, [...path, index], source));
  return isScalar(node) && node.range ? [scalarText(node, node.range, path, source)] : [];
}

function scalarText(
  { type, value }: Scalar,
  [from, to]: readonly [number, number, number],
  path: YamlText['path'],
  source: string,
): YamlText {
  const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? 1 : 0;
  const [start, end] = [from + quote, Math.max(from + quote, to - quote)];
  return { path, start, end, plain: source.slice(start, end) === value };
}
