import { isolate } from './isolate.ts';

/** A text where no markup can be: its foreign names and numbers keep their own order by isolates (UAX #9). */
export function isolated(text: string, language: string): string {
  return isolate(text, language)
    .map(({ text: run, foreign }) => {
      if (foreign === null) return run;
      return `${foreign.dir === 'ltr' ? '\u2066' : '\u2067'}${run}\u2069`;
    })
    .join('');
}
