import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../../arabic/direction.ts';
import { isolate } from '../../arabic/isolate.ts';
import { naba, type Stroke } from '../../figures/kashida-words.ts';
import { mapSize } from '../../figures/map-view.ts';
import { element } from '../../figures/svg.ts';
import type { Language } from '../../site.ts';
import { breakLines, lineWidth } from './break-lines.ts';
import { dayColours } from './card-colours.ts';
import { type Face, wordWidth } from './faces.ts';

/** The size that sharers show uncut (https://developers.facebook.com/docs/sharing/webmasters/images). */
export const cardSize = { width: 1200, height: 630 } as const;

export type CardContent = {
  headline: string;
  /** What hangs from the masthead, before the headline: the section. */
  kicker: string | null;
  /** Written on the masthead's line. */
  date: string | null;
  /** A map as an HTML figure. */
  map: string | null;
  language: Language;
};

const margin = 56;
const inner = cardSize.width - 2 * margin;

/** «نبأ» stretched over the card: its em, and where the em begins. */
const masthead = { em: 84, top: 26 } as const;
/** Top of the rule, and where it ends and all else hangs from. */
const line = masthead.top + naba.baseline * masthead.em;
const underLine = line + 0.131 * masthead.em;

const date = { size: 30, inset: 40, above: 20 } as const;
const kicker = { size: 36, inset: 68, below: 58, overline: 6 } as const;
const map = { width: 460, top: 216, gap: 44 } as const;
const headline = {
  top: 212,
  sizes: [104, 94, 84, 76, 68, 62, 56, 50, 46],
  lineHeight: 1.32,
  mostLines: 4,
} as const;

/** No word of Arabic is longer; what is longer is no word. */
const longestWord = 24;

const headlineFace = { fontFamily: 'Naba Unwan, Naba Matn, serif', fontWeight: '700' };

/**
 * A share card as an SVG drawing, in the newspaper's faces, which must be loaded.
 *
 * @param face of the headline, for measuring
 */
export async function shareCard(content: CardContent, face: Face): Promise<string> {
  const { language } = content;
  return toHtml(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: cardSize.width,
        height: cardSize.height,
        fontFamily: 'Naba Matn, serif',
        fontWeight: '500',
        fill: dayColours.ink,
      },
      element('style', {}, mapStyle),
      element('rect', { width: '100%', height: '100%', fill: dayColours.paper }),
      mastheadWord(),
      ...(content.date === null ? [] : [dateLine(content.date)]),
      ...(content.kicker === null ? [] : await kickerLine(content.kicker, language, face)),
      ...(content.map === null ? [] : locator(content.map, language)),
      ...(await headlineLines(content, face)),
    ),
    { space: 'svg' },
  );
}

/** «نبأ» from edge to edge, its baseline the rule that all hangs from; see components/kashida.tsx. */
function mastheadWord(): Element {
  const { em, top } = masthead;
  const scale = em / 2048;
  const strokes = (x: number, parts: readonly Stroke[]): Element =>
    element(
      'g',
      { transform: `translate(${x} ${top + naba.top * scale}) scale(${scale})` },
      ...parts.map(({ x: shift, d, red }) =>
        element('path', { transform: `translate(${shift})`, d, fill: red ? dayColours.rub : dayColours.bar }),
      ),
    );
  return element(
    'g',
    {},
    element('rect', {
      x: String(margin + (naba.bar - naba.cut) * em),
      y: String(line),
      width: inner - naba.bar * em,
      height: underLine - line,
      fill: dayColours.bar,
    }),
    strokes(margin + inner, naba.first),
    strokes(margin, naba.last),
  );
}

/** The date where the line ends, which is on the left in every language: so stands the word that it is written on. */
function dateLine(said: string): Element {
  const at = { x: String(margin + date.inset), y: String(line - date.above), fontSize: String(date.size) };
  return element('text', { ...at, fill: dayColours['ink-2'] }, `\u2068${said}\u2069`);
}

async function kickerLine(said: string, language: Language, face: Face): Promise<Element[]> {
  const width = Math.round(kicker.size * (await widthOf(said, face)));
  const start = startOf(language, kicker.inset);
  return [
    element('rect', {
      x: String(directionOf(language) === 'rtl' ? start - width : start),
      y: String(underLine),
      width,
      height: kicker.overline,
      fill: dayColours.rub,
    }),
    element(
      'text',
      {
        ...headlineFace,
        x: String(start),
        y: String(underLine + kicker.below),
        direction: directionOf(language),
        fontSize: String(kicker.size),
        fill: dayColours.rub,
      },
      isolated(said, language),
    ),
  ];
}

async function headlineLines(
  { headline: said, language, map: drawn }: CardContent,
  face: Face,
): Promise<Element[]> {
  const units = unbreakable(said.split(/\s+/).filter(Boolean).map(shortened));
  const widths = await Promise.all(units.map((unit) => widthOf(unit, face)));
  const { size, lines, isCut } = breakLines(widths, {
    ...headline,
    width: drawn === null ? inner : inner - map.width - map.gap,
    height: cardSize.height - margin - headline.top,
  });
  const shown = lines.map(([from, to]) => units.slice(from, to).join(' '));
  if (isCut) shown.push(`${shown.pop() ?? ''}…`);
  return shown.map((text, index) =>
    element(
      'text',
      {
        ...headlineFace,
        x: String(startOf(language)),
        y: String(Math.round(headline.top + size * (1 + index * headline.lineHeight))),
        direction: directionOf(language),
        fontSize: String(size),
      },
      isolated(text, language),
    ),
  );
}

/** The map of the story's page, without its scale, in the corner where reading ends. */
function locator(figure: string, language: Language): Element[] {
  const drawing = svgOf(fromHtml(figure, { fragment: true }));
  if (!drawing) return [];
  const atEnd = directionOf(language) === 'rtl' ? margin : cardSize.width - margin - map.width;
  const place = {
    x: String(atEnd),
    y: String(map.top),
    width: map.width,
    height: (map.width / mapSize.width) * mapSize.height,
  };
  return [
    element('rect', { ...place, fill: dayColours.sea }),
    { ...drawing, properties: { ...drawing.properties, ...place, className: ['map'] } },
  ];
}

/** The colours and sizes of app/styles/figures.css on a phone, for which the labels are laid out. */
const mapStyle = [
  `.map text{font-size:23px;fill:${dayColours.ink};stroke:${dayColours.land};stroke-width:4px;stroke-linejoin:round}`,
  `.land{fill:${dayColours.land}}.home{fill:${dayColours.home}}`,
  `.border{fill:none;stroke:${dayColours['ink-3']};stroke-dasharray:1 3}`,
  `.map .country{font-size:21px;fill:${dayColours['ink-2']}}`,
  '.map .key{font:700 32px "Naba Unwan"}',
  `.news{fill:${dayColours.rub}}.scale,.minor{display:none}`,
].join('');

function svgOf({ children }: Root | Element): Element | null {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === 'svg' ? child : svgOf(child);
    if (found) return found;
  }
  return null;
}

/** Where a line begins, so far from the edge. */
function startOf(language: Language, inset = 0): number {
  return directionOf(language) === 'rtl' ? cardSize.width - margin - inset : margin + inset;
}

/** Foreign names and numbers keep their own order in the line (UAX #9, isolates). */
function isolated(text: string, language: Language): string {
  return isolate(text, language)
    .map(({ text: run, foreign }) => {
      if (foreign === null) return run;
      return `${foreign.dir === 'ltr' ? '\u2066' : '\u2067'}${run}\u2069`;
    })
    .join('');
}

/** Words, but for numbers, which stay with the words around them: «أرتميس 1»، «59 صاروخًا». */
function unbreakable(words: readonly string[]): string[] {
  const units: string[] = [];
  let joinsNext = false;
  for (const word of words) {
    const isNumber = /^\p{N}[\p{N}\p{P}]*$/u.test(word);
    const last = units.length - 1;
    if (last >= 0 && (isNumber || joinsNext)) units[last] += ` ${word}`;
    else units.push(word);
    joinsNext = isNumber;
  }
  return units;
}

/** In ems. */
async function widthOf(words: string, face: Face): Promise<number> {
  return lineWidth(await Promise.all(words.split(' ').map((word) => wordWidth(face, word))));
}

function shortened(word: string): string {
  const letters = [...word];
  return letters.length > longestWord ? `${letters.slice(0, longestWord).join('')}…` : word;
}
