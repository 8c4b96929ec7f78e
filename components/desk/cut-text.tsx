import type { Cut } from '#lib/seo/elsewhere/cut.ts';
import type { Language } from '#lib/site.ts';
import { BidiText } from '../bidi-text.tsx';

/** A text as others show it, with the ellipsis where they cut it. */
export function CutText({ cut: { kept, lost }, language }: { cut: Cut; language: Language }) {
  return (
    <>
      <BidiText text={kept} language={language} />
      {lost !== '' && '…'}
    </>
  );
}
