import { type KashidaWord, lost, malaf, naba, type Stroke, search } from '#lib/figures/kashida-words.ts';

const words = { naba, malaf, lost, search };

/** The dots of «نبأ» where they have fallen to, below the line. */
const fallenDots = ['translate(-1090 530) rotate(-14)', 'translate(-2350 540) rotate(38)'];
const dot = 'M0-175 164-30 30 175-164 30Z';

/**
 * A word stretched along its baseline to the width of the page. Arabic always runs from the right, so that x is physical in
 * here, and only here. Whoever shows it names it for those who cannot see it.
 */
export function Kashida({ word }: { word: keyof typeof words }) {
  const { top, height, cut, bar, baseline, first, last }: KashidaWord = words[word];
  const viewBox = `0 -${top} 2048 2048`;
  return (
    <svg className="kashida" width="100%" height={`${height}em`} aria-hidden="true" focusable="false">
      <svg x={`-${cut}em`} width="100%" height="100%" aria-hidden="true">
        <rect x={`${bar}em`} y={`${baseline}em`} width="100%" height="0.131em" />
      </svg>
      <svg x="100%" width="1em" height="1em" viewBox={viewBox} overflow="visible" aria-hidden="true">
        {first.map(draw)}
        {word === 'lost' &&
          fallenDots.map((transform) => (
            <path key={transform} fill="var(--rub)" transform={transform} d={dot} />
          ))}
      </svg>
      <svg width="1em" height="1em" viewBox={viewBox} overflow="visible" aria-hidden="true">
        {last.map(draw)}
      </svg>
    </svg>
  );
}

/** The word at its natural width, for the foot of the page. */
export function Wordmark() {
  return (
    <svg height="64" fill="var(--ink)" viewBox="-31 -2040 1606 2520" aria-hidden="true" focusable="false">
      <g transform="translate(-31)">{naba.last.map(draw)}</g>
      <g transform="translate(1575)">{naba.first.map(draw)}</g>
    </svg>
  );
}

function draw({ x, d, red }: Stroke) {
  return <path key={d} transform={`translate(${x})`} d={d} {...(red && { fill: 'var(--rub)' })} />;
}
