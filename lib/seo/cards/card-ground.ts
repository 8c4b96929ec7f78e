import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { naba } from '../../figures/kashida-words.ts';
import { element } from '../../figures/svg.ts';
import { dayColours } from '../day-colours.ts';
import { wordStrokes } from '../word-strokes.ts';
import { cardSize, date, inner, kicker, map, margin, masthead, rule } from './card-layout.ts';

export type Ground = {
  date: string | null;
  /** A map as an HTML figure, and where it stands. */
  map: { figure: string; left: number } | null;
  /** The stroke over the kicker. */
  overline: { left: number; width: number } | null;
};

/** What lies under the headline of a share card, as SVG: paper, «نبأ», the date on its line, a map. */
export function cardGround(ground: Ground): string {
  const drawing = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...cardSize, fontFamily: 'Naba Matn, serif', fontWeight: '500' },
    element('style', {}, mapStyle),
    element('rect', { width: '100%', height: '100%', fill: dayColours.paper }),
    mastheadWord(),
    ...(ground.overline === null ? [] : [overline(ground.overline)]),
    ...(ground.date === null ? [] : [dateLine(ground.date)]),
    ...(ground.map === null ? [] : locator(ground.map)),
  );
  return toHtml(drawing, { space: 'svg' }).replaceAll(']]>', ']]&gt;');
}

/** «نبأ» from edge to edge; see components/kashida.tsx. */
function mastheadWord(): Element {
  const { em, top } = masthead;
  const scale = em / 2048;
  const at = (x: number): string => `translate(${x} ${top + naba.top * scale}) scale(${scale})`;
  return element(
    'g',
    {},
    bar(margin + (naba.bar - naba.cut) * em, inner - naba.bar * em, rule.top, rule.bottom - rule.top, 'ink'),
    wordStrokes(at(margin + inner), naba.first),
    wordStrokes(at(margin), naba.last),
  );
}

function overline({ left, width }: NonNullable<Ground['overline']>): Element {
  return bar(left, width, rule.bottom, kicker.overline, 'rub');
}

function bar(
  left: number,
  width: number,
  top: number,
  height: number,
  colour: keyof typeof dayColours,
): Element {
  return element('rect', { x: String(left), y: String(top), width, height, fill: dayColours[colour] });
}

/** Where the line ends, which is on the left in every language: so stands the word that the date is written on. */
function dateLine(said: string): Element {
  const at = { x: String(date.left), y: String(date.baseline), fontSize: String(date.size) };
  return element('text', { ...at, fill: dayColours['ink-2'] }, `\u2068${said}\u2069`);
}

/** The map of the story's page, without its scale. */
function locator({ figure, left }: NonNullable<Ground['map']>): Element[] {
  const drawing = svgOf(fromHtml(figure, { fragment: true }));
  if (!drawing) return [];
  const at = { x: String(left), y: String(map.top), width: map.width, height: map.height };
  // What it shows, in words, is for pages: XML takes no < in an attribute, which HTML leaves as it is.
  const { ariaLabel: _, ...properties } = drawing.properties;
  return [
    element('rect', { ...at, fill: dayColours.sea }),
    { ...drawing, properties: { ...properties, ...at, className: ['map'] } },
  ];
}

/**
 * Colours and sizes of components/maps.css on a phone, for which the labels are laid out. Names stand in the text face:
 * librsvg turns ligatures off, by which the headline face writes «لأ».
 */
const mapStyle = [
  `.map text{font-size:23px;fill:${dayColours.ink};stroke:${dayColours.land};stroke-width:4px;stroke-linejoin:round}`,
  `.land{fill:${dayColours.land}}.home{fill:${dayColours.home}}`,
  `.border{fill:none;stroke:${dayColours['ink-3']};stroke-dasharray:1 3}`,
  `.map .country{font-size:21px;fill:${dayColours['ink-2']}}`,
  '.map .key{font-size:30px;font-weight:700}',
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
