import { qrCode, quietZone } from '#lib/figures/qr-code.ts';

type Props = {
  /** Absolute address of the story. */
  url: string;
  /** Where its links lead, in its order. */
  links: string[];
};

/**
 * What a printed story ends with: where its links lead, its own address, and that as a QR code. Styles show it on paper alone, and the
 * addresses are attributes, so that nothing on the page says them twice to those who copy, listen or search.
 */
export function ArticleOnPaper({ url, links }: Props) {
  const { size, line, dashes } = qrCode(url);
  const side = size + 2 * quietZone;
  return (
    <section className="paper" hidden>
      {links.length > 0 && (
        <ol>
          {links.map((link, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a link may stand twice in a story, and none moves
            <li key={index} data-address={link} />
          ))}
        </ol>
      )}
      <p data-address={url}>
        <svg viewBox={`-${quietZone} -${quietZone} ${side} ${side}`} aria-hidden="true">
          <path d={line} strokeDasharray={dashes} />
        </svg>
      </p>
    </section>
  );
}
