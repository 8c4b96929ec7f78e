import { normalise } from '../arabic/normalise.ts';

/** How headlines of background pieces begin, or what they hold: a question, a profile, a list of what matters. */
const questions = [
  'لماذا',
  'كيف',
  'ما هي',
  'ما هو',
  'من هو',
  'من هي',
  'ماذا',
  'تعرف على',
  'أسئلة',
  'أبرز',
  'قصة',
];
const pattern = new RegExp(`(?<![\\p{L}])(?:${questions.map(normalise).join('|')})(?![\\p{L}])`, 'u');

/** Whether a headline promises background rather than news: «من هو ماكين؟»، «سبعة أسئلة عن سوريا». */
export function isExplainer(headline: string): boolean {
  return /[؟?]/.test(headline) || pattern.test(normalise(headline));
}
