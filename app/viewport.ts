import type { Viewport } from 'next';

/** The browser's own bars take the colour of the paper, by day and by night (--paper in styles/tokens.css). */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1613' },
  ],
};
