import localFont from 'next/font/local';

/**
 * The two faces of the newspaper (SIL Open Font License, see fonts/OFL.txt). Next measures fallbacks by Latin letters, so
 * those for Arabic are written by hand in styles/tokens.css.
 */
const unwan = localFont({
  src: './fonts/naba-unwan.woff2',
  variable: '--font-unwan',
  weight: '700',
  display: 'swap',
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
  display: 'swap',
  adjustFontFallback: false,
});

/** Classes for `<html>` that define `--font-unwan` (headlines) and `--font-matn` (text). */
export const fonts = `${unwan.variable} ${matn.variable}`;
