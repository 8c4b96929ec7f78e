import { readAlsoTarget } from '../../article/markdown/read-also.ts';
import { joinLines, type Line, textOfLine } from './runs.ts';

/** What ends a sentence, and what may close after it. */
const sentenceEnd = /[.!؟?…:][»"”’')\]]*$/u;

/**
 * Puts paragraphs together again. Wire copy is one paragraph a line, but a line also ends wherever the original page had a
 * link, in the midst of a sentence: a line goes on until one ends as a sentence does. A read-also line stands alone, and so
 * does whatever an empty line sets apart.
 */
export function paragraphs(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  const open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) found.push(joinLines(open.splice(0)));
  };
  for (const line of lines) {
    const text = textOfLine(line);
    if (text === '') close();
    else if (readAlsoTarget(text) !== null) {
      close();
      found.push(line);
    } else {
      open.push(line);
      if (sentenceEnd.test(text)) close();
    }
  }
  close();
  return found;
}
