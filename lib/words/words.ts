import type { Language } from '../site.ts';
import { arabic } from './ar.ts';
import { english } from './en.ts';
import { persian } from './fa.ts';
import type { Words } from './form.ts';
import { french } from './fr.ts';
import { hebrew } from './he.ts';
import { urdu } from './ur.ts';

const tables: Record<Language, Words> = {
  ar: arabic,
  fa: persian,
  ur: urdu,
  he: hebrew,
  en: english,
  fr: french,
};

/** What pages in a language say beside their stories. */
export function wordsIn(language: Language): Words {
  return tables[language];
}
