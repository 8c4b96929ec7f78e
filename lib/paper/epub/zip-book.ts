import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file of a book; what is compressed already stays as it is. */
export type BookFile = { name: string; content: string | Uint8Array; isCompressed?: true };

/** The first moment that a ZIP file can name, which it does in local time: the same book always has the same bytes. */
const mtime = new Date(1980, 0, 1);

/** What every file is packed with: no field beyond those that a reader of books must know. */
const options = { mtime, mode: 0o100644, forceDosTimestamp: true };

/** Packs files into an EPUB, whose type comes first and uncompressed (https://www.w3.org/TR/epub-33/#sec-zip-container-mime). */
export async function zipBook(files: readonly BookFile[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_, reject) => zip.once('error', reject));
  zip.addBuffer(Buffer.from('application/epub+zip'), 'mimetype', { ...options, compressionLevel: 0 });
  for (const { name, content, isCompressed } of files) {
    zip.addBuffer(Buffer.from(content), name, { ...options, compressionLevel: isCompressed ? 0 : 9 });
  }
  zip.end();
  return Promise.race([buffer(zip.outputStream), failed]);
}
