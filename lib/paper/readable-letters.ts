import {
  decodePDFRawStream,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib';

/**
 * Has each glyph stand for one letter to those who copy or search. A letter with its vowel sign is one glyph here (app/fonts/paper), and where
 * a glyph stands for two letters, readers of PDFs that turn Arabic round (Poppler, pdf.js) put them in the wrong order. The sign is seen, and
 * left out of what is copied, as searches leave it out.
 */
export function makeLettersReadable(pdf: PDFDocument): void {
  const { context } = pdf;
  for (const [, font] of context.enumerateIndirectObjects()) {
    const place = font instanceof PDFDict ? font.get(PDFName.of('ToUnicode')) : undefined;
    const letters = context.lookup(place);
    if (!(place instanceof PDFRef && letters instanceof PDFRawStream)) continue;
    const map = new TextDecoder('latin1').decode(decodePDFRawStream(letters).decode());
    context.assign(place, context.flateStream(withoutSigns(map)));
  }
}

/** A map from glyphs to letters (ISO 32000-2, 9.10.3) whose letters have no signs; a sign alone stays. */
export function withoutSigns(map: string): string {
  return map.replace(/^(<[0-9A-F]{4}> )<((?:[0-9A-F]{4}){2,})>$/gim, (_, glyph: string, letters: string) => {
    const units = letters.match(/.{4}/g) ?? [];
    const [first, ...others] = units;
    return `${glyph}<${[first, ...others.filter((unit) => !isSign(Number.parseInt(unit, 16)))].join('')}>`;
  });
}

/** U+064B to U+0652, and the small alef. */
function isSign(code: number): boolean {
  return (code >= 0x64b && code <= 0x652) || code === 0x670;
}
