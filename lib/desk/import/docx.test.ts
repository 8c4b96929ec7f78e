import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { importCopy } from './import-copy.ts';
import { ManuscriptReader } from './manuscript-reader.ts';
import { readManuscript } from './read-manuscript.ts';
import { docx, wordParagraph } from './test-files.ts';

const lead = 'فتح متحف اللوفر أبوظبي أبوابه للجمهور، السبت 11 نوفمبر 2017.';

const styles = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${[
  'Title',
  'heading 2',
  'Quote',
]
  .map(
    (name, index) => `<w:style w:type="paragraph" w:styleId="s${index}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('')}</w:styles>`;
const ofStyles =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.louvreabudhabi.ae/ar" TargetMode="External"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>';

async function body(bytes: Uint8Array): Promise<string> {
  const { markdown } = importCopy(await readManuscript(bytes), { topics: [], resolves: () => false });
  return markdown.slice(markdown.indexOf('\n---\n\n', 3) + 6).trimEnd();
}

/** An archive whose directory says of every file that it is small. */
async function lyingAboutSizes(bytes: Uint8Array): Promise<Uint8Array> {
  const buffer = Buffer.from(bytes);
  for (
    let at = buffer.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = buffer.indexOf('PK\x01\x02', at + 4, 'latin1')
  )
    buffer.writeUInt32LE(1000, at + 24);
  return buffer;
}

/** More than may be unpacked. */
const zeros = new Uint8Array(33 * 1024 * 1024);

describe('a document of Word', { timeout: 60_000 }, () => {
  it('keeps its styles: headline, headings, quotations, links of the web and bold letters', async () => {
    const run = (text: string, properties = ''): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const bytes = await docx(
      wordParagraph('اللوفر أبوظبي يفتح أبوابه', 's0') +
        wordParagraph(lead) +
        wordParagraph('أرقام', 's1') +
        wordParagraph('«قول»', 's2') +
        `<w:p>${run('في ')}<w:hyperlink r:id="rId2">${run('الموقع')}</w:hyperlink>${run(' و')}<w:hyperlink r:id="rId3">${run('آخر')}</w:hyperlink>${run(' كلام ')}${run('بارز', '<w:b/>')}${run('.')}</w:p>`,
      { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': ofStyles },
    );
    expect((await readManuscript(bytes)).headline).toEqual({
      text: 'اللوفر أبوظبي يفتح أبوابه',
      certain: true,
    });
    expect(await body(bytes)).toBe(
      [lead, '## أرقام', '> «قول»', 'في [الموقع](https://www.louvreabudhabi.ae/ar) وآخر كلام **بارز**.'].join(
        '\n\n',
      ),
    );
  });

  it('is told by its content, and other archives are refused', async () => {
    const other = new JSZip();
    other.file('mimetype', 'application/vnd.oasis.opendocument.text');
    const bytes = await other.generateAsync({ type: 'uint8array' });
    await expect(readManuscript(bytes)).rejects.toMatchObject({ reason: 'other-archive' });
  });

  it('is refused when it is broken', async () => {
    const bytes = await docx(wordParagraph(lead));
    await expect(readManuscript(bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject({
      reason: 'broken',
    });
    await expect(readManuscript(await docx('<w:p><w:r>'))).rejects.toMatchObject({ reason: 'broken' });
  });

  it('is refused when it unpacks to more than a book, whatever it says of itself', async () => {
    const bytes = await docx(wordParagraph(lead), { 'word/comments.xml': zeros });
    expect(bytes.length).toBeLessThan(200_000);
    await expect(readManuscript(bytes)).rejects.toMatchObject({ reason: 'huge' });
    await expect(readManuscript(await lyingAboutSizes(bytes))).rejects.toMatchObject({ reason: 'broken' });
  });

  it('never unpacks pictures and macros', async () => {
    const bytes = await docx(wordParagraph(lead), { 'word/media/a.png': zeros });
    expect(await body(bytes)).toBe(lead);
  });

  it('expands no entities', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, step) => `<!ENTITY e${step + 1} "${`&e${step};`.repeat(10)}">`,
    );
    const archive = await JSZip.loadAsync(await docx(wordParagraph(lead)));
    const document = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "ها">${entities.join('')}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e9;</w:t></w:r></w:p></w:body></w:document>`;
    archive.file('word/document.xml', document);
    const bytes = await archive.generateAsync({ type: 'uint8array' });
    const before = process.memoryUsage().rss;
    const said = await body(bytes).catch(() => '');
    expect(said.length).toBeLessThan(100);
    expect(process.memoryUsage().rss - before).toBeLessThan(100e6);
  });

  it('is stopped when reading it takes too long or too much', async () => {
    const bytes = await docx(wordParagraph(lead).repeat(40_000));
    const hasty = new ManuscriptReader({ milliseconds: 300, megabytes: 512 });
    expect(await hasty.read(bytes)).toEqual({ refused: 'slow' });
    await hasty.close();
    const small = new ManuscriptReader({ milliseconds: 60_000, megabytes: 48 });
    expect(await small.read(bytes)).toEqual({ refused: 'memory' });
    expect(await small.read(await docx(wordParagraph(lead)))).toHaveProperty('manuscript');
    await small.close();
  });
});
