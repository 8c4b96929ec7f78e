import { parseArgs } from 'node:util';
import type { Language, SectionId } from '../../site.ts';
import { type Answer, readHeadline, readLanguage, readName, readSection } from './answers.ts';

/** What is known of the story before anyone is asked. */
export type NewOptions = {
  title?: string | undefined;
  section?: SectionId | undefined;
  /** Name of the file, without folder and ending. */
  name?: string | undefined;
  language: Language;
};

export const usage =
  'npm run new -- --title "لافروف وتيلرسون يتفقان على مجموعة عمل" --section world --name moscow-talks --lang ar';

/** Reads what follows `npm run new --`; all that is wrong with it is said at once. */
export function readNewOptions(args: string[]): NewOptions | { problems: string[] } {
  const given = readArguments(args);
  if ('problem' in given) return { problems: [given.problem] };
  const problems: string[] = [];
  const read = <Value>(
    written: string | undefined,
    reader: (written: string) => Answer<Value>,
  ): Value | undefined => {
    if (written === undefined) return;
    const answer = reader(written);
    if ('value' in answer) return answer.value;
    problems.push(answer.problem);
  };
  const options = {
    title: read(given.title, readHeadline),
    section: read(given.section, readSection),
    name: read(given.name, readName),
    language: read(given.lang, readLanguage) ?? 'ar',
  };
  return problems.length > 0 ? { problems } : options;
}

type Arguments = Partial<Record<'title' | 'section' | 'name' | 'lang', string>>;

function readArguments(args: string[]): Arguments | { problem: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        section: { type: 'string' },
        name: { type: 'string' },
        lang: { type: 'string' },
      },
    });
    const [name = values.name, ...others] = positionals;
    if (others.length > 0 || (positionals.length > 0 && values.name !== undefined))
      return { problem: `أُعطي أكثر من اسم للملف؛ ضع العنوان بين علامتي اقتباس. مثال: ${usage}` };
    return { ...values, ...(name === undefined ? {} : { name }) };
  } catch {
    return { problem: `خيار غير معروف، أو خيار بلا قيمة. مثال: ${usage}` };
  }
}
