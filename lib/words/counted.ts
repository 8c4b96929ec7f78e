import { localeOf, numberIn } from '../arabic/locale.ts';
import { remembered } from '../arabic/remembered.ts';
import type { Language } from '../site.ts';

/** What is counted, in the forms that a language has for it (CLDR plural rules); «#» stands for the number. */
export type Counted = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The same forms after some words. */
export function after(words: string, forms: Counted): Counted {
  const said = Object.entries(forms).map(([rule, form]) => [rule, words + form]);
  return { ...Object.fromEntries(said), other: words + forms.other };
}

const rulesOf = remembered((locale) => new Intl.PluralRules(locale));

/**
 * A number with its noun: «دقيقتان»، «3 أخبار»، “1 story”.
 * @param count a whole number, not negative
 */
export function counted(count: number, forms: Counted, language: Language): string {
  const locale = localeOf(language);
  const form = forms[rulesOf(locale).select(count)] ?? forms.other;
  return form.replace('#', numberIn(count, language));
}

/** The same for a script that will know the number: JSON of the forms, with the locale by which it counts (components/counted-forms.ts). */
export function countedForms(forms: Counted, language: Language): string {
  return JSON.stringify({ ...forms, locale: localeOf(language) });
}
