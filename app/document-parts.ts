import { fonts } from './fonts.ts';
import { printStyle } from './print-style.ts';
import { inlineScript, readerScript } from './reader-scripts.ts';

/** What the document of every page needs beside its content. */
export function documentParts() {
  return {
    fonts,
    inlineScript: inlineScript(),
    script: readerScript('site'),
    printStyle: `/reader/${printStyle().name}`,
  };
}
