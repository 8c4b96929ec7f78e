type Props = { src: string };

/**
 * Names a script that the page is whole without. `first.inline.ts` has it loaded when all else is there: a module that stands in the page
 * is asked for at once, which delays the first paint on a phone by a round trip (LCP 1.06 → 1.35 s).
 */
export function ReaderScript({ src }: Props) {
  return <script type="text/plain" data-src={src} />;
}
