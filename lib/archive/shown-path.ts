import path from 'node:path';

/** A file as the editor knows it: relative to where the command runs, where that is shorter than a walk upwards. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
