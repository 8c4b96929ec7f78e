import { readAlsoTarget } from '../article/markdown/read-also.ts';

/** What ends a sentence, and what may close after it. */
const sentenceEnd = /[.!؟?…:][»"”’')\]]*$/u;

/**
 * Puts paragraphs together again. Wire copy is one paragraph a line, but a line also ends wherever the original page had a
 * link, in the midst of a sentence: a line goes on until one ends as a sentence does. A read-also line stands alone, and so
 * does whatever an empty line sets apart.
 *
 * @param text cleaned copy
 */
export function paragraphs(text: string): string[] {
  const found: string[] = [];
  let open = '';
  const close = (): void => {
    if (open !== '') found.push(open);
    open = '';
  };
  for (const line of text.split('\n')) {
    if (line === '') close();
    else if (readAlsoTarget(line) !== null) {
      close();
      found.push(line);
    } else {
      open = open === '' ? line : `${open} ${line}`;
      if (sentenceEnd.test(line)) close();
    }
  }
  close();
  return found;
}
