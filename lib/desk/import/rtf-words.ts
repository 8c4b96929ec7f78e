/** The words of RTF (Rich Text Format 1.9.1, «Contents of an RTF File») that say something about its text. */

/** Groups that hold no text of the document, besides all that say so themselves (`\*`). */
export const withoutText = new Set([
  ...[
    'annotation',
    'atnauthor',
    'atnid',
    'colortbl',
    'comment',
    'datafield',
    'do',
    'filetbl',
    'footer',
    'footerf',
  ],
  ...[
    'footerl',
    'footerr',
    'ftncn',
    'ftnsep',
    'ftnsepc',
    'generator',
    'header',
    'headerf',
    'headerl',
    'headerr',
  ],
  ...[
    'info',
    'latentstyles',
    'listoverridetable',
    'listtable',
    'listtext',
    'nonshppict',
    'objdata',
    'pntext',
  ],
  ...['private', 'revtbl', 'rxe', 'stylesheet', 'tc', 'template', 'themedata', 'txe', 'xe'],
]);

/** Groups that may be ignored by others, and are read here. */
export const readAllTheSame = new Set(['fldinst', 'shppict']);

/** Words that stand for a letter or a sign. */
export const letters: Record<string, string> = {
  bullet: '•',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  ldblquote: '“',
  lquote: '‘',
  ltrmark: '',
  qmspace: ' ',
  rdblquote: '”',
  rquote: '’',
  rtlmark: '',
  tab: ' ',
  zwj: '\u200d',
  zwnj: '\u200c',
};

/** Signs after a backslash that stand for a letter or a sign. */
export const symbols: Record<string, string> = {
  '~': ' ',
  _: '-',
  '-': '',
  '\\': '\\',
  '{': '{',
  '}': '}',
  '\t': ' ',
};

/** Words that end a paragraph; cells of tables are paragraphs too. */
export const paragraphEnds = new Set(['par', 'cell', 'nestcell', 'row', 'nestrow', 'sect', 'page']);
