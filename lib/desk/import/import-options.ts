import { parseArgs } from 'node:util';
import { type ReportLanguage, reportLanguages } from '../options.ts';

export type ImportOptions = {
  files: string[];
  /** Stories that are there already are imported once more. */
  again: boolean;
  language: ReportLanguage;
};

/** Reads what follows `npm run import --`; what is wrong with it is one sentence. */
export function readImportOptions(args: string[]): ImportOptions | { error: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        again: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'ar' },
      },
    });
    const language = reportLanguages.find((one) => one === values.lang);
    if (!language) return { error: `--lang ${values.lang}: استعمل ar أو en (use ar or en).` };
    if (positionals.length === 0)
      return {
        error: 'سمِّ الملفات التي تريد استيرادها (name the files to import): npm run import -- copy.txt',
      };
    return { files: positionals, again: values.again, language };
  } catch {
    return { error: 'خيار غير معروف؛ الخيارات هي (an unknown option; there are): --again --lang ar|en' };
  }
}
