import JSZip from 'jszip';
import mammoth from 'mammoth';
import yauzl from 'yauzl';
import { type Manuscript, RefusedFile } from './manuscript.ts';
import { readHtmlFragment } from './read-html.ts';

/** A book unpacks to less. */
const mostBytes = 32 * 1024 * 1024;
const mostEntries = 5000;

/** The parts of a document that hold its text and how it looks; pictures, fonts and macros are never unpacked. */
const parts = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w.-]+\.xml|word\/_rels\/[\w.-]+\.rels)$/;

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/**
 * A document of Word (.docx): mammoth makes HTML of its styles, which then goes the way of all HTML.
 *
 * @throws {RefusedFile} for other archives, broken ones, and those that unpack to too much
 */
export async function readDocx(bytes: Uint8Array): Promise<Manuscript> {
  const document = await onlyText(bytes);
  let html: string;
  try {
    const result = await mammoth.convertToHtml(
      { buffer: document },
      {
        styleMap: styles,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    html = result.value;
  } catch (error) {
    if (error instanceof RangeError) throw new RefusedFile('deep');
    throw new RefusedFile('broken');
  }
  return readHtmlFragment(html);
}

/**
 * Packs the parts that are read into an archive of their own. Sizes that an archive states are its own word, and two readers may
 * see two archives in one file; what is unpacked here is counted while it is, and nothing else is handed on.
 */
async function onlyText(bytes: Uint8Array): Promise<Buffer> {
  const archive = new JSZip();
  let total = 0;
  let entries = 0;
  let hasDocument = false;
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
      validateEntrySizes: true,
    });
    for await (const entry of zip.eachEntry()) {
      entries += 1;
      if (entries > mostEntries) throw new RefusedFile('huge');
      if (!parts.test(entry.fileName)) continue;
      if (entry.isEncrypted()) throw new RefusedFile('encrypted');
      const chunks: Buffer[] = [];
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        if (!Buffer.isBuffer(chunk)) continue;
        total += chunk.length;
        if (total > mostBytes) throw new RefusedFile('huge');
        chunks.push(chunk);
      }
      archive.file(entry.fileName, Buffer.concat(chunks));
      if (entry.fileName === 'word/document.xml') hasDocument = true;
    }
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('broken');
  }
  if (!hasDocument) throw new RefusedFile('other-archive');
  return archive.generateAsync({ type: 'nodebuffer', compression: 'STORE' });
}
