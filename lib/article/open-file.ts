import { type SplitFile, splitFile } from './front-matter.ts';
import { limits, tooMuch } from './limits.ts';
import { isTooLarge } from './read-file.ts';
import { type Position, readText } from './read-text.ts';

/**
 * Reads a file as far as it is the same for stories and topics: encoding, size, front matter.
 *
 * @param file as the editor knows it
 */
export function openFile(bytes: Uint8Array, file: string): SplitFile {
  const refuse = (at: Position, message: string): SplitFile => ({ problems: [{ file, ...at, message }] });
  if (isTooLarge(bytes))
    return refuse(
      { line: 1, column: 1 },
      `this file is larger than ${limits.fileBytes / 1024} KB: make several of it.`,
    );
  const source = readText(bytes);
  if ('invalidAt' in source)
    return refuse(
      source.invalidAt,
      'this file is not UTF-8: save it as UTF-8, or bring it in with `npm run import`.',
    );
  const split = splitFile(source.text, file);
  if ('problems' in split) return split;
  const { body, bodyLine } = split.frontMatter;
  const problem = tooMuch(body);
  if (!problem) return split;
  const { line, column, message } = problem;
  return refuse({ line: line + bodyLine, column }, message);
}
