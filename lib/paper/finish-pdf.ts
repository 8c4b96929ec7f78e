import { PDFDocument, ReadingDirection } from '@cantoo/pdf-lib';
import { site } from '../site.ts';

/** What a reader of PDFs shows of a paper. */
export type About = { title: string; subject: string };

/**
 * Names a printed paper in Arabic and has it read and bound from the right (ISO 32000-2, 12.2 and 14.3.3). Text, tags and outline are as the
 * browser made them.
 */
export async function finishPdf(printed: Uint8Array, { title, subject }: About): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(site.name);
  pdf.setSubject(subject);
  pdf.setLanguage('ar');
  pdf.catalog.getOrCreateViewerPreferences().setReadingDirection(ReadingDirection.R2L);
  return pdf.save();
}
