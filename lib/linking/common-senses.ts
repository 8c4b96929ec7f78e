import { normalise } from '../arabic/normalise.ts';

/** Names that are words of the language too, with the words before them that show it. */
const senses: Record<string, string[]> = {
  المغرب: ['صلاة', 'أذان', 'وقت', 'قبيل'],
  القاهرة: ['القوة', 'الظروف', 'الأسباب', 'الأحوال'],
};

const known = new Map(
  Object.entries(senses).map(([name, before]) => [normalise(name), new Set(before.map(normalise))]),
);

/** Whether a word after another is no name: «صلاة المغرب»، «القوة القاهرة». Both normalised, particles and all. */
export function isCommonSense(word: string, before: string | undefined): boolean {
  return before !== undefined && (known.get(word)?.has(before.replace(/^[وف](?=.{3})/u, '')) ?? false);
}
