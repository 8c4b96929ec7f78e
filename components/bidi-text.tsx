import { createElement, Fragment } from 'react';
import { isolate } from '#lib/arabic/isolate.ts';
import type { Language } from '#lib/site.ts';

/** A line of copy with its foreign names and numbers isolated: short ones never wrap, phrases may. */
export function BidiText({ text, language }: { text: string; language: Language }) {
  const runs = isolate(text, language).map(({ text: run, foreign }) =>
    foreign ? createElement(/\s/.test(run) ? 'span' : 'bdi', foreign, run) : run,
  );
  return createElement(Fragment, null, ...runs);
}
