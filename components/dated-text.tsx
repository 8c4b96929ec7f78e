import { createElement, Fragment } from 'react';
import { markupOfMonthPart } from '#lib/arabic/month-markup.ts';
import { monthsTakenApart } from '#lib/arabic/months.ts';

/** A line of Arabic in which readers see the months by the names that they chose. */
export function DatedText({ text: line }: { text: string }) {
  const pieces = monthsTakenApart(line).map((piece) => {
    if (typeof piece === 'string') return piece;
    const { className, text, drawn } = markupOfMonthPart(piece);
    return createElement('span', { className, 'data-name': drawn ?? undefined }, text || undefined);
  });
  return createElement(Fragment, null, ...pieces);
}
