import { parseArgs } from 'node:util';

export const reportLanguages = ['ar', 'en'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];
export type ReportForm = 'text' | 'json' | 'sarif';

export type CheckOptions = {
  /** Files and folders to look at; all stories where there is none. */
  paths: string[];
  fix: boolean;
  form: ReportForm;
  language: ReportLanguage;
  /** Only the table of rules is asked for. */
  rules: boolean;
};

/** Reads what follows `npm run check --`; what is wrong with it is one sentence. */
export function readOptions(args: string[]): CheckOptions | { error: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        fix: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        sarif: { type: 'boolean', default: false },
        rules: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'ar' },
      },
    });
    const language = reportLanguages.find((one) => one === values.lang);
    if (!language) return { error: `--lang ${values.lang}: استعمل ar أو en (use ar or en).` };
    if (values.json && values.sarif) return { error: '--json --sarif: اختر أحدهما (ask for one of them).' };
    const form = values.json ? 'json' : values.sarif ? 'sarif' : 'text';
    return { paths: positionals, fix: values.fix, form, language, rules: values.rules };
  } catch {
    const known = '--fix --json --sarif --rules --lang ar|en';
    return { error: `خيار غير معروف؛ الخيارات هي (an unknown option; there are): ${known}` };
  }
}
