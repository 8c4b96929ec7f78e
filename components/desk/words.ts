import { type CountedNoun, counted } from '#lib/arabic/plural.ts';
import type { DeskFile, StoryState } from '#lib/archive/desk-files.ts';
import type { DeskRemark } from '#lib/archive/desk-remarks.ts';

/** What the editors' desk says. Its nouns stand here, so that readers' scripts, which count too, do not carry them. */

const error: CountedNoun = {
  zero: 'لا أخطاء',
  one: 'خطأ واحد',
  two: 'خطآن',
  few: '# أخطاء',
  many: '# خطأً',
  other: '# خطأ',
};

const warning: CountedNoun = {
  zero: 'لا تنبيهات',
  one: 'تنبيه واحد',
  two: 'تنبيهان',
  few: '# تنبيهات',
  many: '# تنبيهًا',
  other: '# تنبيه',
};

export const deskName = 'مكتب التحرير';

export const severities: Record<DeskRemark['severity'], string> = { error: 'خطأ', warning: 'تنبيه' };

export const states: Record<StoryState, string> = {
  draft: 'مسودة',
  scheduled: 'ينتظر موعده',
  published: 'منشور',
};

/** All that is said of a file, errors first. */
export function remarksOf({ problems, copy }: DeskFile): DeskRemark[] {
  const all = [...problems, ...(copy ?? [])];
  return [...all.filter(({ severity }) => severity === 'error'), ...all.filter(isWarning)];
}

/** «خطأ واحد، تنبيهان»، «لا ملاحظات». */
export function countRemarks(file: DeskFile): string {
  const remarks = remarksOf(file);
  if (remarks.length === 0) return file.copy === null ? 'يجري التدقيق…' : 'لا ملاحظات';
  const warnings = remarks.filter(isWarning).length;
  const errors = remarks.length - warnings;
  return [errors > 0 && counted(errors, error), warnings > 0 && counted(warnings, warning)]
    .filter((part) => part !== false)
    .join('، ');
}

function isWarning({ severity }: DeskRemark): boolean {
  return severity === 'warning';
}
