/** The colours of the day in app/styles/tokens.css, for pictures: they know neither CSS nor the night. */
export const dayColours = {
  paper: '#fbfcfa',
  ink: '#13201b',
  'ink-2': '#3f4e46',
  'ink-3': '#46524b',
  rub: '#9c1c0e',
  sea: '#dbe6e3',
  land: '#f3f6f1',
  home: '#cbd9cd',
} as const;
