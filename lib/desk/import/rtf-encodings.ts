/** Encodings of `\fcharset` (Rich Text Format 1.9.1, «Font Table»), by the names that the platform knows. */
const ofCharset: Record<number, string> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const ofCodePage: Record<number, string> = {
  708: 'iso-8859-6',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  65001: 'utf-8',
};

/** @returns null where a font has no script of its own: then the document's encoding holds */
export function encodingOfCharset(charset: number): string | null {
  return ofCharset[charset] ?? null;
}

/** The encoding that a document names by `\ansicpg`. */
export function encodingOfCodePage(page: number): string {
  return ofCodePage[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
}
