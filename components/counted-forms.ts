/**
 * A number with its noun, as `counted` of lib/words says it, from the forms of that noun alone, which the page hands to its script.
 *
 * @param forms what `countedForms` made
 */
export function countedBy(forms: string | undefined, count: number): string {
  const { locale, ...noun }: Record<string, string> = JSON.parse(forms ?? '{}');
  const form = noun[new Intl.PluralRules(locale).select(count)] ?? noun.other;
  return form?.replace('#', count.toLocaleString(locale)) ?? '';
}
