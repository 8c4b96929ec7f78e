/** Spaces of typewriters and mainframes, which are controls by their class. */
const oldSpaces = /[\v\f\u0085]/g;

/** Controls, halves of letters and code points that are no letters. */
const forbidden = /[[\p{Cc}--[\t\n\r]]\p{Cs}\p{Noncharacter_Code_Point}]/gv;

/**
 * A text without what no HTML or XML document may hold (https://html.spec.whatwg.org/#control-character,
 * https://www.w3.org/TR/xml/#charsets). None of it is to be seen; a single one makes a feed unreadable.
 */
export function documentText(text: string): string {
  return text.replace(oldSpaces, ' ').replace(forbidden, '');
}
