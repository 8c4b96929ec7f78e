const rightToLeft = new Set(['ar', 'fa', 'ur', 'he']);

/** The direction that a language is written in. Direction follows language, never the first letter of a text. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}
