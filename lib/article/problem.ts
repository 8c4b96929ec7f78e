/** Something in an editor's file that the editor can mend. Lines and columns count from 1. */
export type Problem = {
  /** Path as the editor knows it, relative to the folder the command runs in. */
  file: string;
  line: number;
  column: number;
  /** What is wrong and what to do, in one sentence, with the nearest valid value where there is one. */
  message: string;
};

/** `file:line:column message`, the form that editors and terminals turn into a link. */
export function formatProblem({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}

/** In the order in which a person reads: by file, then line, then column. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column;
}
