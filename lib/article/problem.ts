/** Something in an editor's file that the editor can mend. Lines and columns count from 1. */
export type Problem = {
  /** Path as the editor knows it, relative to the folder the command runs in. */
  file: string;
  line: number;
  column: number;
  /** What is wrong and what to do, in one sentence, with the nearest valid value where there is one. */
  message: string;
};

/** Longer than any sentence of ours: what comes after it is the text that is complained about. */
const messageLength = 600;

/** What would break the line, colour a terminal or turn its letters around. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}]/gu;

/** `file:line:column message`, the form that editors and terminals turn into a link: one line, whatever the message quotes. */
export function formatProblem({ file, line, column, message }: Problem): string {
  const shown = message.length > messageLength ? `${message.slice(0, messageLength)}…` : message;
  return `${file}:${line}:${column} ${printable(shown)}`;
}

/** A text of an editor as a terminal may be shown it. */
export function printable(text: string): string {
  return text.replace(unprintable, escaped);
}

function escaped(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** In the order in which a person reads: by file, then line, then column. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
