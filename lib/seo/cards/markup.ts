/** Text as Pango's markup holds it. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Whether anything of a text is to be seen: Pango draws no picture of nothing. */
export function hasInk(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
