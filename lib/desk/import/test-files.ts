import JSZip from 'jszip';

/** Windows-1256 of letters that it has; the platform decodes it but does not encode. */
export function windows1256(text: string): Uint8Array {
  const bytes = new Map<string, number>();
  const decoder = new TextDecoder('windows-1256');
  for (let byte = 0; byte < 256; byte += 1) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The parts of the smallest document that Word opens. */
const contentTypes =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const relationships =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** A document of Word around the XML of its body. */
export function docx(body: string, more: Record<string, string | Uint8Array> = {}): Promise<Uint8Array> {
  const archive = new JSZip();
  archive.file('[Content_Types].xml', contentTypes);
  archive.file('_rels/.rels', relationships);
  archive.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
  );
  for (const [name, content] of Object.entries(more)) archive.file(name, content);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A paragraph of Word, in runs as it likes to make them. */
export function wordParagraph(text: string, style = ''): string {
  const runs = text.match(/.{1,9}/gsu) ?? [];
  const properties = `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}<w:bidi/></w:pPr>`;
  return `<w:p>${properties}${runs
    .map((run) => `<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">${escapeXml(run)}</w:t></w:r>`)
    .join('')}</w:p>`;
}

/** RTF as Word writes it, each letter in Unicode with a stand-in. */
export function rtfUnicode(paragraphs: readonly string[]): Uint8Array {
  return rtf(paragraphs, (unit) => `\\u${unit > 0x7fff ? unit - 0x10000 : unit}?`);
}

/** RTF as older programs write it, each letter a byte of Windows-1256. */
export function rtfBytes(paragraphs: readonly string[]): Uint8Array {
  return rtf(paragraphs, (unit) => {
    const [byte = 0x3f] = windows1256(String.fromCharCode(unit));
    return `\\'${byte.toString(16).padStart(2, '0')}`;
  });
}

function rtf(paragraphs: readonly string[], written: (unit: number) => string): Uint8Array {
  const body = paragraphs.map(
    (text) =>
      `\\pard\\rtlpar ${text.replace(/[\\{}]|[^ -~]/g, (one) => (/[\\{}]/.test(one) ? `\\${one}` : written(one.charCodeAt(0))))}\\par`,
  );
  return utf8(
    `{\\rtf1\\ansi\\ansicpg1256\\deff0{\\fonttbl{\\f0\\fnil\\fcharset178 Arial;}}{\\colortbl;\\red0\\green0\\blue0;}\r\n\\uc1\\f0\\fs24\r\n${body.join('\r\n')}\r\n}`,
  );
}

/** A message of one or more parts. */
export function email(headers: readonly string[], body: string): Uint8Array {
  return utf8([...headers, '', body].join('\r\n'));
}

export function base64(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');
}

export function quotedPrintable(bytes: Uint8Array): string {
  const encoded = Array.from(bytes, (byte) =>
    byte >= 0x21 && byte <= 0x7e && byte !== 0x3d
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  const lines: string[] = [];
  for (let start = 0; start < encoded.length; start += 25)
    lines.push(encoded.slice(start, start + 25).join(''));
  return lines.join('=\r\n');
}
