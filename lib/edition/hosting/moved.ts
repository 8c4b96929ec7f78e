/** A story that had another address. */
export type Moved = {
  /** In the form of `readOldAddress`: decoded, composed, no slash at its end. */
  from: string;
  /** The path of today's address, ASCII: `/articles/2017/x/`. */
  to: string;
};

/**
 * The ways in which an old address is asked for, decoded: with a slash at its end and without, and with letters taken apart
 * as some old systems wrote them (Unicode's NFD), where that makes a difference. The likeliest comes first.
 */
export function spellings(from: string): string[] {
  const forms = [...new Set([from, from.normalize('NFD')])];
  return forms.flatMap((form) => (form.endsWith('.html') ? [form, `${form}/`] : [`${form}/`, form]));
}
