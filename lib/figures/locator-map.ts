import { geoPath } from 'd3-geo';
import type { Element } from 'hast';
import { directionOf } from '../arabic/direction.ts';
import { isolate } from '../arabic/isolate.ts';
import { numberIn } from '../arabic/locale.ts';
import type { Language } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { compactPath } from './compact-path.ts';
import { type LandTest, landTest } from './land-test.ts';
import { type MapView, mapSize, mapView } from './map-view.ts';
import { element, penDot, textWidth } from './svg.ts';
import { type Land, overlaps, world } from './world.ts';

/** A place in degrees of latitude and longitude. */
export type MapPlace = { name: string; lat: number; lon: number };

export type MapOptions = {
  /** At least one; the first is the news and stands in red. */
  places: readonly MapPlace[];
  /** What the map shows, for its caption; a single place needs none. */
  title: string | null;
  language: Language;
};

/** Sizes that maps.css gives labels on a phone, the largest: what fits there fits everywhere. */
const keySize = 32;
const labelSize = 23;
const countrySize = 21;
const lineHeight = 1.4;
/** From a place's dot to its name. */
const gap = 16;
/** A country too small to hold its name is not named, unless it is the place's own. */
const leastArea = 9000;

/** Lengths a scale may have, in kilometres. */
const scales = [25, 50, 100, 200, 500, 1000];

/** A rectangle that a label takes: left, top, right, bottom. */
type Taken = readonly [number, number, number, number];

/**
 * A map that shows where a place lies: its country, the neighbours, a scale. Colours come from CSS, by day and by night.
 * Lands are Natural Earth's, names CLDR's in the story's language.
 *
 * @returns a figure with its caption
 */
export function locatorMap({ places, title, language }: MapOptions): Element {
  const words = wordsIn(language).figures;
  const view = mapView(
    places.map(({ lon, lat }) => [lon, lat]),
    world(),
  );
  const all = world(view.width / mapSize.width);
  const lands = all.lands.filter(({ box }) => overlaps(box, view.box));
  const isHome = ({ country }: Land): boolean => country !== null && country === view.home?.country;
  const borders = all.borders.filter(({ box }) => overlaps(box, view.box));
  const outline = (shown: readonly Land[]): string =>
    compactPath(
      shown.map(({ polygon }) => polygon),
      view.projection,
    );
  const homeName = nameOf(view.home?.country ?? null, language);
  const [first] = places;
  const shows = title ?? (first && homeName ? words.placeIn(first.name, homeName) : (first?.name ?? ''));
  const taken: Taken[] = [];
  const keys = placeMarks(places, view, language, taken);
  const scale = scaleBar(view, language, taken);
  return element(
    'figure',
    { className: ['map'] },
    element(
      'svg',
      {
        viewBox: `0 0 ${mapSize.width} ${mapSize.height}`,
        role: 'img',
        ariaLabel: `${words.map}: ${shows}`,
        direction: directionOf(language),
        // The halo of a label lies behind it. An attribute, since the HTML checker knows no such property in CSS.
        paintOrder: 'stroke',
      },
      element('path', { className: ['land'], d: outline(lands.filter((land) => !isHome(land))) }),
      element('path', { className: ['home'], d: outline(lands.filter(isHome)) }),
      element('path', {
        className: ['border'],
        d: compactPath(
          borders.map(({ line }) => line),
          view.projection,
        ),
      }),
      ...countryNames(lands, view, language, taken),
      ...scale,
      ...keys,
    ),
    element(
      'figcaption',
      {},
      title === null ? '' : `${title}. `,
      element('small', {}, ...isolated(words.credit, language)),
    ),
  );
}

/** Words with their foreign runs in elements of their own. */
function isolated(text: string, language: Language): (Element | string)[] {
  return isolate(text, language).map(({ text: run, foreign }) =>
    foreign ? element('span', { ...foreign }, run) : run,
  );
}

type Label = { box: Taken; x: number; anchor: 'start' | 'middle' | 'end' };

/** The places' dots and names. */
function placeMarks(
  places: readonly MapPlace[],
  { projection }: MapView,
  language: Language,
  taken: Taken[],
): Element[] {
  const spots = places.map(({ name, lon, lat }) => ({ name, at: projection([lon, lat]) ?? [0, 0] }));
  for (const {
    at: [x, y],
  } of spots)
    taken.push([x - 10, y - 10, x + 10, y + 10]);
  return spots.flatMap(({ name, at }, index) => {
    const size = index === 0 ? keySize : labelSize;
    const tries = labelsAround(at, name, size, directionOf(language) === 'rtl');
    const label = tries.find(({ box }) => isFree(box, taken)) ?? tries.at(-1);
    if (!label) return [];
    taken.push(label.box);
    return [
      element('path', {
        className: [index === 0 ? 'news' : 'spot'],
        d: penDot,
        transform: `translate(${Math.round(at[0])} ${Math.round(at[1])})`,
      }),
      element(
        'text',
        {
          className: index === 0 ? ['key'] : undefined,
          x: String(Math.round(label.x)),
          y: String(Math.round((label.box[1] + label.box[3]) / 2 + size * 0.3)),
          textAnchor: label.anchor,
        },
        name,
      ),
    ];
  });
}

/** Where a name may stand, best first: after its dot as one reads, before it, then above or below, within the edges. */
function labelsAround([x, y]: [number, number], name: string, size: number, rightToLeft: boolean): Label[] {
  const width = textWidth(name, size);
  const half = (size * lineHeight) / 2;
  const sides: Label['anchor'][] = ['start', 'end'];
  const beside = sides.flatMap((anchor) =>
    [0, -0.7, 0.7].map((lines): Label => {
      const runsLeft = (anchor === 'start') === rightToLeft;
      const middle = y + lines * size;
      const near = runsLeft ? x - gap : x + gap;
      const box: Taken = runsLeft
        ? [near - width, middle - half, near, middle + half]
        : [near, middle - half, near + width, middle + half];
      return { box, x: near, anchor };
    }),
  );
  const centre = Math.min(Math.max(x, width / 2 + 8), mapSize.width - width / 2 - 8);
  const stacked = [half + 10, -half - 10].map((away): Label => {
    const middle = y + away;
    const box: Taken = [centre - width / 2, middle - half, centre + width / 2, middle + half];
    return { box, x: centre, anchor: 'middle' };
  });
  return [...beside, ...stacked];
}

/** Names of the countries that have room for theirs, the largest first. */
function countryNames(
  lands: readonly Land[],
  { projection, home }: MapView,
  language: Language,
  taken: Taken[],
): Element[] {
  const path = geoPath(projection);
  const largest = new Map<string, { area: number; land: Land }>();
  for (const land of lands) {
    if (land.country === null) continue;
    const area = path.area(land.polygon);
    if (area > (largest.get(land.country)?.area ?? 0)) largest.set(land.country, { area, land });
  }
  return [...largest.entries()]
    .filter(([country, { area }]) => area > leastArea || country === home?.country)
    .sort((a, b) => b[1].area - a[1].area)
    .flatMap(([country, { land }]) => {
      const name = nameOf(country, language);
      const [x, y] = path.centroid(land.polygon);
      if (!name || Number.isNaN(x) || Number.isNaN(y)) return [];
      const width = textWidth(name, countrySize);
      const isOnLand = landTest(land, projection);
      const free = boxesAround([x, y], width).filter((one) => isFree(one, taken));
      // Of the place's own country, however small, the name is part of the news.
      const fallback = country === home?.country ? free[0] : undefined;
      const box = free.find((one) => holds(isOnLand, one)) ?? fallback;
      if (!box) return [];
      taken.push(box);
      return [
        element(
          'text',
          {
            className: ['country'],
            x: String(Math.round((box[0] + box[2]) / 2)),
            y: String(Math.round((box[1] + box[3]) / 2 + countrySize * 0.35)),
            textAnchor: 'middle',
          },
          name,
        ),
      ];
    });
}

/** Where a country's name may stand: its middle, then ever farther from it. */
function boxesAround([x, y]: [number, number], width: number): Taken[] {
  const columns = [0, 1, -1, 2, -2, 3, -3, 4, -4];
  const rows = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6];
  return rows
    .flatMap((row) => columns.map((column) => ({ dx: column * countrySize * 1.5, dy: row * countrySize })))
    .sort((a, b) => Math.hypot(a.dx, a.dy) - Math.hypot(b.dx, b.dy))
    .map(({ dx, dy }): Taken => {
      const [middle, line] = [x + dx, y + dy];
      return [middle - width / 2, line - countrySize * 0.7, middle + width / 2, line + countrySize * 0.6];
    });
}

/** Whether a label lies on its own land, corners and middles. */
function holds(isOnLand: LandTest, [left, top, right, bottom]: Taken): boolean {
  return [left, (left + right) / 2, right].every((x) => [top, bottom].every((y) => isOnLand(x, y)));
}

/** A round length that takes about a fifth of the map's width, in the corner where reading ends. */
function scaleBar({ width }: MapView, language: Language, taken: Taken[]): Element[] {
  const length = scales.findLast((one) => one <= width / 4) ?? scales[0] ?? 25;
  const units = Math.round((length / width) * mapSize.width);
  const bottom = mapSize.height - 14;
  taken.push([0, bottom - 40, units + 40, mapSize.height]);
  return [
    element('path', { className: ['scale'], d: `M14 ${bottom - 6}v6h${units}v-6` }),
    element(
      'text',
      {
        className: ['minor'],
        x: String(14 + Math.round(units / 2)),
        y: String(bottom - 10),
        textAnchor: 'middle',
      },
      `${numberIn(length, language)} ${wordsIn(language).figures.kilometres}`,
    ),
  ];
}

function isFree([left, top, right, bottom]: Taken, taken: readonly Taken[]): boolean {
  return (
    left > 4 &&
    top > 4 &&
    right < mapSize.width - 4 &&
    bottom < mapSize.height - 4 &&
    taken.every((one) => right < one[0] || left > one[2] || bottom < one[1] || top > one[3])
  );
}

function nameOf(country: string | null, language: Language): string | null {
  return country === null ? null : (new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? null);
}
