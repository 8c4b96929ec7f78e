/** The colours of the day in app/styles/tokens.css, for what knows no style sheet: pictures, letters. */
export const dayColours = {
  paper: '#fbfcfa',
  ink: '#13201b',
  'ink-2': '#3f4e46',
  'ink-3': '#46524b',
  rub: '#9c1c0e',
  sea: '#dbe6e3',
  land: '#f3f6f1',
  home: '#cbd9cd',
  line: '#c9d4cb',
  bar: '#13201b',
} as const;

/** The same by night, for letters. */
export const nightColours = {
  paper: '#0f1613',
  ink: '#e8ede9',
  'ink-2': '#bcc7c0',
  'ink-3': '#a0ada5',
  rub: '#ff917b',
  line: '#2f3b35',
  bar: '#b4c0b9',
} as const;
