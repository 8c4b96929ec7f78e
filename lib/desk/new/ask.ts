import { createInterface, type Interface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { SectionId } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import { type Answer, readHeadline, readName, readSection, sectionIds } from './answers.ts';
import type { NewOptions } from './options.ts';

export type Terminal = { input: Readable; output: Writable };

/** What suits a headline, and what should be said of it. */
export type Advice = {
  /** A name for the file, which nothing has yet. */
  suggestName(title: string): string;
  isFree(name: string): boolean;
  /** What an editor should know of a headline that may stay as it is, or null. */
  warn(title: string): string | null;
};

/**
 * Asks for what is not known yet: headline, section, name of the file; again where an answer cannot be kept.
 *
 * @returns null where whoever was asked went away (Ctrl-C, Ctrl-D, the end of the input)
 */
export async function ask(
  known: Omit<NewOptions, 'language'>,
  { input, output }: Terminal,
  advice: Advice,
): Promise<{ title: string; section: SectionId; name: string } | null> {
  const leaving = new AbortController();
  const terminal = createInterface({ input, output });
  terminal.once('close', () => leaving.abort());
  const answered = <Value>(
    question: string,
    usual: string,
    read: (written: string) => Answer<Value>,
  ): Promise<Value> => answerOf(terminal, leaving.signal, question, usual, read);
  try {
    const title = known.title ?? (await answered('العنوان: ', '', readHeadline));
    const warning = advice.warn(title);
    if (warning !== null) output.write(`${warning}\n`);
    const section = known.section ?? (await answered(sectionQuestion, '1', readSection));
    const suggested = advice.suggestName(title);
    const name =
      known.name ??
      (await answered(`اسم الملف، وهو عنوان الصفحة [${suggested}]: `, suggested, (written) => {
        const answer = readName(written);
        if ('problem' in answer || advice.isFree(answer.value)) return answer;
        return { problem: `الاسم «${answer.value}» لخبر آخر: اختر غيره.` };
      }));
    return { title, section, name };
  } catch (error) {
    if (leaving.signal.aborted || isAbort(error)) return null;
    throw error;
  } finally {
    terminal.close();
  }
}

const sectionQuestion = `${sectionIds.map((id, index) => `  ${index + 1}. ${wordsIn('ar').sections[id].name}\n`).join('')}رقم القسم [1]: `;

async function answerOf<Value>(
  terminal: Interface,
  signal: AbortSignal,
  question: string,
  usual: string,
  read: (written: string) => Answer<Value>,
): Promise<Value> {
  for (let asked = question; ; ) {
    const written = await terminal.question(asked, { signal });
    const answer = read(written.trim() || usual);
    if ('value' in answer) return answer.value;
    asked = `${answer.problem}\n${question}`;
  }
}

/** Readline's own answer to Ctrl-C. */
function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
