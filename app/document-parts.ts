import { fonts } from './fonts.ts';
import { inlineScript, readerScript, readerStyle } from './reader-scripts.ts';

/** What the document of every page needs beside its content. */
export function documentParts() {
  return {
    fonts,
    choices: readerStyle('settings'),
    printStyle: readerStyle('print'),
    inlineScript: inlineScript(),
    script: readerScript('site'),
  };
}
