import { markupOfMonthPart } from '../arabic/month-markup.ts';
import { monthsTakenApart } from '../arabic/months.ts';

/** A date as lib/article marks it. It holds text and nothing else. */
const date = /(?<=<span class="date">)[^<]+(?=<\/span>)/g;

/**
 * A body for a page, where readers choose how months are named. Feeds and Markdown, which have no styles, keep the house style alone.
 *
 * @param html that lib/article made: text in it is text
 */
export function withMonthNames(html: string): string {
  return html.replace(date, (text) =>
    monthsTakenApart(text)
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const { className, text: name, drawn } = markupOfMonthPart(piece);
        return `<span class="${className}"${drawn === null ? '' : ` data-name="${drawn}"`}>${name}</span>`;
      })
      .join(''),
  );
}
