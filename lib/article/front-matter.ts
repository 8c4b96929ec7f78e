import matter from 'gray-matter';
import { limits } from './limits.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** The fields of a file, and the Markdown below them. Positions count within the file. */
export type FrontMatter = YamlSource & {
  /** The whole file. */
  source: string;
  body: string;
  /** Number of lines above the body. */
  bodyLine: number;
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

  const length = source.indexOf('\n---', 3);
  if (length > limits.frontMatter)
    return fail(
      1,
      1,
      `the front matter is longer than ${limits.frontMatter} letters: what is so long belongs into the text.`,
    );

  const start = 3 + language.raw.length;
  let read: ReturnType<typeof readYaml> | undefined;
  const refuse = (): never => {
    throw new Error('only YAML is read');
  };
  const parsed = matter(source, {
    language: 'yaml',
    engines: {
      yaml: (yaml: string) => {
        // Spaces for the opening line put the YAML where it stands in the file: its own positions are then the file's.
        read = readYaml(' '.repeat(start) + yaml);
        return {};
      },
      javascript: refuse,
      coffee: refuse,
      json: refuse,
    },
  });
  if (!read) return fail(1, 1, `the front matter is empty: ${example}`);
  if ('errors' in read) {
    return {
      problems: read.errors.map(({ line, column, message }) => ({
        file,
        line,
        column,
        message: `the front matter is no valid YAML: ${message}.`,
      })),
    };
  }
  return {
    frontMatter: {
      ...read.source,
      source,
      body: parsed.content,
      bodyLine: source.slice(0, source.length - parsed.content.length).split('\n').length - 1,
    },
  };
}
