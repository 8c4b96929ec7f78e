import { remembered } from './remembered.ts';

/**
 * The locale by which dates and numbers of a language are written, in the digits that its press uses on the web. These are always
 * chosen, never left to the engine: CLDR changed the default of `ar`, and engines differ. English is that of agencies outside America.
 *
 * @param language as `<html lang>` has it
 */
export function localeOf(language: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return `${locale}-u-nu-${language === 'fa' ? 'arabext' : 'latn'}`;
}

const formatOf = remembered((locale) => new Intl.NumberFormat(locale));

/** «1,250», “1,250”, « 1 250 », «۱٬۲۵۰»: a number as a language writes it, without the invisible marks that Intl adds. */
export function numberIn(value: number, language: string): string {
  return formatOf(localeOf(language))
    .format(value)
    .replace(/\p{Cf}/gu, '');
}
