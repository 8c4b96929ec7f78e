import { PDFDocument, ReadingDirection } from '@cantoo/pdf-lib';
import { site } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { nameOutline } from './outline.ts';
import type { Printed } from './print.ts';
import { makeLettersReadable } from './readable-letters.ts';

/** What a reader of PDFs shows of a paper. */
export type About = { title: string; subject: string };

/**
 * Names a printed paper in Arabic and has it read and bound from the right (ISO 32000-2, 12.2 and 14.3.3). Tags are as the
 * browser made them.
 */
export async function finishPdf(
  { pdf: bytes, headings }: Printed,
  { title, subject }: About,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(wordsIn(site.language).site.name);
  pdf.setSubject(subject);
  pdf.setLanguage('ar');
  pdf.catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L);
  nameOutline(pdf, headings);
  makeLettersReadable(pdf);
  return pdf.save();
}
