import type { MonthPart } from './months.ts';

/** A part of a month's name as a page holds it: `className` for its styles, `text` as everyone reads it, `drawn` as a style may draw it. */
export type MonthMarkup = { className: string; text: string; drawn: string | null };

/**
 * How pages mark a part of a month's name, so that their styles (components/settings.reader.css) can show one tradition alone. What the
 * house style does not say is no text of the page: it would be found, copied and read out together with the rest.
 */
export function markupOfMonthPart({ text, traditions }: MonthPart): MonthMarkup {
  const others = traditions.filter((tradition) => tradition !== 'both');
  const className = others.join(' ') || 'both';
  return traditions.includes('both')
    ? { className, text, drawn: null }
    : { className, text: '', drawn: text };
}
