import { createElement, Fragment } from 'react';
import { markupOfMonthPart } from '#lib/arabic/month-markup.ts';
import { monthsTakenApart } from '#lib/arabic/months.ts';

/** A line of Arabic in which readers see the months by the names that they chose. */
export function DatedText({ text }: { text: string }) {
  const pieces = monthsTakenApart(text).map((piece) =>
    typeof piece === 'string' ? piece : createElement('span', markupOfMonthPart(piece), piece.text),
  );
  return createElement(Fragment, null, ...pieces);
}
