import { PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';

/**
 * Names the entries of a PDF's outline (ISO 32000-2, 12.3.3). The browser writes them as it paints, from the left, which parts a headline
 * at its numbers and puts the parts in the wrong order.
 *
 * @param headings those of the document, in its order: the outline's entries are the same
 * @throws where they are not as many
 */
export function nameOutline(pdf: PDFDocument, headings: readonly string[]): void {
  const entries = [...entriesBelow(pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict))];
  if (entries.length !== headings.length)
    throw new Error(`The outline has ${entries.length} entries for ${headings.length} headings.`);
  for (const [index, entry] of entries.entries())
    entry.set(PDFName.of('Title'), PDFHexString.fromText(headings[index] ?? ''));
}

function* entriesBelow(parent: PDFDict): Generator<PDFDict> {
  for (
    let entry = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    entry;
    entry = entry.lookupMaybe(PDFName.of('Next'), PDFDict)
  ) {
    yield entry;
    yield* entriesBelow(entry);
  }
}
