import { RefusedFile } from './manuscript.ts';

export type FileKind = 'docx' | 'email' | 'html' | 'rtf' | 'text';

/** Elements that make a text HTML when one of them is there from its beginning to its end. */
const opening = /<(a|article|blockquote|body|div|h[1-6]|html|ol|p|section|span|table|ul)\b[^<>]*>/gi;

/** A page, from its first sign; Word's clipboard puts its own namespace there. */
const pageStart =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta)\b/i;

const field = /^[!-9;-~]{1,70}:/;
const fieldsOfMail =
  /^(?:bcc|cc|content-type|date|delivered-to|dkim-signature|from|in-reply-to|message-id|mime-version|received|reply-to|return-path|sender|subject|to|x-[!-9;-~]+):/i;

/** What other programs write, by its first bytes (https://en.wikipedia.org/wiki/List_of_file_signatures). */
const refused = [
  ['pdf', '%PDF'],
  ['old-word', '\xd0\xcf\x11\xe0'],
  ['picture', '\x89PNG'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['picture', 'RIFF'],
  ['other-archive', 'Rar!'],
  ['other-archive', '7z\xbc\xaf'],
  ['other-archive', '\x1f\x8b'],
] as const;

/**
 * What kind of file it is, by its content: a name may say anything. Whether a text is HTML shows when it is decoded; see
 * `isHtml`.
 *
 * @throws {RefusedFile} for kinds that are known and not read
 */
export function fileKind(bytes: Uint8Array): Exclude<FileKind, 'html'> {
  const start = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1');
  for (const [reason, signature] of refused) if (start.startsWith(signature)) throw new RefusedFile(reason);
  if (start.startsWith('PK')) return 'docx';
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(start)) return 'rtf';
  return isMail(start) ? 'email' : 'text';
}

export function isHtml(text: string): boolean {
  if (pageStart.test(text)) return true;
  const seen = new Set<string>();
  for (const { 0: whole, 1: name = '', index } of text.matchAll(opening)) {
    const tag = name.toLowerCase();
    // What does not follow the first of them follows none.
    if (seen.has(tag)) continue;
    seen.add(tag);
    if (new RegExp(`</${tag}\\s*>`, 'i').test(text.slice(index + whole.length))) return true;
  }
  return false;
}

/** A message begins with its header (https://www.rfc-editor.org/rfc/rfc5322#section-2.2): fields alone, two of them of mail. */
function isMail(start: string): boolean {
  const lines = start.replace(/^(?:\xef\xbb\xbf)?\s*(?:From [^\r\n]*\r?\n)?/, '').split(/\r?\n/);
  const end = lines.indexOf('');
  const header = lines.slice(0, end < 0 ? lines.length : end);
  return (
    header.every((line, index) => field.test(line) || (index > 0 && /^[ \t]/.test(line))) &&
    header.filter((line) => fieldsOfMail.test(line)).length >= 2
  );
}
