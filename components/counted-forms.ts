const rules = new Intl.PluralRules('ar');

/**
 * A number with its noun, as `counted` of lib/arabic says it, from the forms of that noun alone, which the page hands to its script.
 *
 * @param forms a `CountedNoun` as JSON
 */
export function countedBy(forms: string | undefined, count: number): string {
  const noun: Record<string, string> = JSON.parse(forms ?? '{}');
  return noun[rules.select(count)]?.replace('#', `${count}`) ?? '';
}
