import localFont from 'next/font/local';

/**
 * The two faces of the newspaper (SIL Open Font License, see fonts/OFL.txt). Next measures fallbacks by Latin letters, so
 * those for Arabic are written by hand in styles/tokens.css. `optional`: a preloaded face holds the first paint for up to a tenth
 * of a second; one that comes later is kept for the next page, since no text may move under its reader.
 */
const unwan = localFont({
  src: './fonts/naba-unwan.woff2',
  variable: '--font-unwan',
  weight: '700',
  display: 'optional',
  adjustFontFallback: false,
  // The file's own 134/70 % make focus rings and selections twice the height of the word.
  declarations: [
    { prop: 'ascent-override', value: '104%' },
    { prop: 'descent-override', value: '56%' },
  ],
});

const matn = localFont({
  src: './fonts/naba-matn.woff2',
  variable: '--font-matn',
  weight: '400 700',
  display: 'optional',
  adjustFontFallback: false,
});

/** Classes for `<html>` that define `--font-unwan` (headlines) and `--font-matn` (text). */
export const fonts = `${unwan.variable} ${matn.variable}`;
