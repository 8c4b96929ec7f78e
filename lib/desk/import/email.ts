import PostalMime, { type Email } from 'postal-mime';
import { withoutLetterParts } from './letter-parts.ts';
import { type LeftOut, type Manuscript, RefusedFile } from './manuscript.ts';
import { readPlainText } from './plain-text.ts';
import { readMailDate } from './read-date.ts';
import { readHtmlFragment, readHtmlPage } from './read-html.ts';

/** What programs put before the subject of a message that is answered or sent on. */
const answered = /^(?:\s*(?:re|fwd?|رد|إعادة توجيه|معاد توجيهه|تحويل)\s*[:：])+/iu;

/**
 * A message (.eml, https://www.rfc-editor.org/rfc/rfc5322), or a page that Chrome saved as one (.mht). Its subject is proposed as
 * the headline, since a sender names a message and not a story; its date is when it was sent.
 *
 * @throws {RefusedFile} for a message that is broken, or holds no text
 */
export async function readEmail(bytes: Uint8Array): Promise<Manuscript> {
  const email = await parse(bytes);
  const header = (name: string): string => email.headers.find(({ key }) => key === name)?.value ?? '';
  if (header('snapshot-content-location') !== '' && email.html) return readHtmlPage(email.html);
  const body = bodyOf(email);
  const { blocks, leftOut } = withoutLetterParts(body.blocks);
  const attachments = email.attachments.flatMap(({ filename, related }): LeftOut[] =>
    related || !filename ? [] : [{ kind: 'attachment', text: filename }],
  );
  const subject = (email.subject ?? '').replace(answered, '').replace(/\s+/g, ' ').trim();
  const date = readMailDate(header('date'));
  return {
    ...body,
    headline: subject === '' ? null : { text: subject, certain: false },
    date: date === null ? null : { text: date, certain: true },
    blocks,
    leftOut: [...body.leftOut, ...leftOut, ...attachments],
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 20, maxRfc822NestingDepth: 2 });
  } catch {
    throw new RefusedFile('broken');
  }
}

/** Lines that a mail program broke at the width of a page, none of them where a sentence ends (RFC 5322 allows 78 units). */
const wrapped = { least: 55, most: 80, lines: 3 };

/** Paragraphs that a mail program broke into lines, whole again; lines of their own stay so. */
function unwrapped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((block) => {
      const lines = block.split('\n');
      const isWrapped =
        lines.length >= wrapped.lines &&
        lines.slice(0, -1).every(({ length }) => length >= wrapped.least && length <= wrapped.most);
      return isWrapped ? lines.join(' ') : block;
    })
    .join('\n\n');
}

/** The richer of the two forms that a message may have its text in. */
function bodyOf({ html, text }: Email): Manuscript {
  if (html !== undefined && html.trim() !== '') return readHtmlFragment(html);
  if (text === undefined || text.trim() === '') throw new RefusedFile('empty');
  return readPlainText(unwrapped(text));
}
