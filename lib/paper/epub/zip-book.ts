import JSZip from 'jszip';

/** A file of a book; what is compressed already stays as it is. */
export type BookFile = { name: string; content: string | Uint8Array; isCompressed?: true };

/** The first moment that a ZIP file can name: the same book always has the same bytes. */
const date = new Date(Date.UTC(1980, 0, 1));

/** Packs files into an EPUB, whose type comes first and uncompressed (https://www.w3.org/TR/epub-33/#sec-zip-container-mime). */
export function zipBook(files: readonly BookFile[]): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('mimetype', 'application/epub+zip', { date, compression: 'STORE' });
  for (const { name, content, isCompressed } of files) {
    zip.file(name, content, {
      date,
      createFolders: false,
      compression: isCompressed ? 'STORE' : 'DEFLATE',
      compressionOptions: { level: 9 },
    });
  }
  return zip.generateAsync({ type: 'uint8array', platform: 'DOS' });
}
