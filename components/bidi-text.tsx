import { createElement, Fragment } from 'react';
import { isolate } from '#lib/arabic/isolate.ts';
import type { Language } from '#lib/site.ts';
import { DatedText } from './dated-text.tsx';

/** A line of copy with its foreign names and numbers isolated: short ones never wrap, phrases may. Months are as readers chose. */
export function BidiText({ text, language }: { text: string; language: Language }) {
  const runs = isolate(text, language).map(({ text: run, foreign }) => {
    if (!foreign) return DatedText({ text: run });
    return createElement(/\s/.test(run) ? 'span' : 'bdi', foreign, run);
  });
  return createElement(Fragment, null, ...runs);
}
