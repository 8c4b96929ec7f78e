import { normalise } from '../../arabic/normalise.ts';
import { storySchema } from '../../article/schema.ts';
import { isLanguage, type Language, languages, type SectionId, sections } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import { arabicQuotes, cleanLine } from '../import/clean-copy.ts';
import { problemInArabic } from '../problem-in-arabic.ts';

/** What someone answered, in the form that a draft keeps, or a sentence that says why it cannot be kept. */
export type Answer<Value> = { value: Value } | { problem: string };

/** Sections in the order of the masthead, as they are numbered for choosing. */
export const sectionIds: readonly SectionId[] = sections;

/** A headline: one line, with the quotation marks of Arabic text. */
export function readHeadline(written: string): Answer<string> {
  const line = arabicQuotes(cleanLine(written)).trim();
  const { data, error } = storySchema.shape.title.safeParse(line);
  if (data !== undefined) return { value: data };
  if (line === '') return { problem: 'اكتب عنوانًا: لا خبر بلا عنوان.' };
  return { problem: problemInArabic(`title: ${error.issues[0]?.message}`) };
}

/** A section by its number in the list, in digits of any kind, or by its name, Arabic or as front matter has it. */
export function readSection(written: string): Answer<SectionId> {
  const answer = normalise(written);
  const value = sectionIds.find(
    (id, index) =>
      answer === String(index + 1) || answer === id || answer === normalise(wordsIn('ar').sections[id].name),
  );
  if (value) return { value };
  return {
    problem: `لا قسم باسم «${cleanLine(written)}»: اختر رقمه، أو أحد الأسماء ${sectionIds.join(' و')}.`,
  };
}

/** A file's name, which becomes the story's address. */
export function readName(written: string): Answer<string> {
  const name = written.trim().replace(/\.md$/, '');
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return { value: name };
  return {
    problem: `الاسم «${cleanLine(name)}» لا يصلح: يصير الاسم عنوان الصفحة، فاكتبه بحروف لاتينية صغيرة وأرقام وشرطات، مثل moscow-talks.`,
  };
}

export function readLanguage(written: string): Answer<Language> {
  if (isLanguage(written)) return { value: written };
  return {
    problem: `لا لغة برمز «${cleanLine(written)}»: اختر أحد الرموز ${Object.keys(languages).join(' و')}.`,
  };
}
