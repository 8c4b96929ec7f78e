import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { site } from '../../site.ts';

export type LetterParts = {
  subject: string;
  html: string;
  text: string;
  /** Epoch milliseconds. */
  date: number;
  /** By which letters of the site are told apart: `2017-W15`. */
  name: string;
  /** An address with or without a name, as `From` has it; null to leave it to the mail program. */
  from: string | null;
  /** A web or mail address where readers stop the letter; null where nothing is known of one. */
  unsubscribe: string | null;
};

/**
 * A letter in two forms, text and HTML, of which mail programs show the one that they can (RFC 2046, multipart/alternative).
 * Nothing in it is left to chance: boundary and Message-ID are made of what it says, so that the same letter has the same bytes.
 */
export async function letterMessage(parts: LetterParts): Promise<Uint8Array> {
  const { subject, html, text, date, name, from, unsubscribe } = parts;
  const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
  const composer = new MailComposer({
    ...(from !== null && { from }),
    subject,
    text,
    html,
    date: new Date(date),
    messageId: `<letter.${name.toLowerCase()}.${hash}@${new URL(site.url).hostname}>`,
    baseBoundary: hash,
    // Arabic letters take six signs each in quoted-printable, less than three here.
    encoding: 'base64',
    textEncoding: 'base64',
    headers: {
      'Content-Language': site.language,
      // Outlook opens such a file as a draft to be sent; others pass over the header.
      'X-Unsent': '1',
      ...(unsubscribe !== null && { 'List-Unsubscribe': `<${unsubscribe}>` }),
    },
  });
  return composer.compile().build();
}
