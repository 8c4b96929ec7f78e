import { createRequire } from 'node:module';
import { geoArea } from 'd3-geo';
import type { Feature, MultiLineString, Polygon, Position } from 'geojson';
import countryCodes from 'i18n-iso-countries/index.js';
import { feature, mesh } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';

/**
 * The countries of the world, from Natural Earth's 1:50 million map (public domain; its lines are those that hold on the
 * ground). Everything is cut into pieces with a box around each, so that a map looks only at what it may show.
 */

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** One coherent part of a country. */
export type Land = {
  /** ISO 3166-1 alpha-2, or null for a land without a code. */
  country: string | null;
  polygon: Feature<Polygon>;
  box: Box;
};

export type Border = { line: MultiLineString; box: Box };

export type World = { lands: Land[]; borders: Border[] };

type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const earthRadius = 6371;

/** Corners that stand out by less than so many square units of a drawing show nothing. */
const leastCorner = 6;

/** Every point with its weight, the area in steradians by which it stands out. Read once by each process that draws a map. */
let weighted: Countries | undefined;
const worlds = new Map<number, World>();

/**
 * The world with as much detail as a drawing shows. Neighbours lose the same points of their common border.
 *
 * @param kilometresPerUnit scale of the drawing; 0 for all there is
 */
export function world(kilometresPerUnit = 0): World {
  // Half steps of two: a few worlds serve all maps.
  const level = kilometresPerUnit === 0 ? 0 : 2 ** (Math.floor(Math.log2(kilometresPerUnit) * 2) / 2);
  const known = worlds.get(level);
  if (known) return known;
  const made = worldAt(leastCorner * (level / earthRadius) ** 2);
  worlds.set(level, made);
  return made;
}

function worldAt(leastArea: number): World {
  weighted ??= presimplify(read(), sphericalTriangleArea);
  const topology = simplify(weighted, leastArea);
  const { countries } = topology.objects;
  const isSeen = (ring: Position[]): boolean => {
    const area = geoArea({ type: 'Polygon', coordinates: [ring] });
    return Math.min(area, 4 * Math.PI - area) > leastArea;
  };
  const lands = feature(topology, countries).features.flatMap(({ id, geometry }): Land[] => {
    const country = id === undefined ? null : (countryCodes.numericToAlpha2(id) ?? null);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    if (geometry.type === 'MultiPolygon') polygons.push(...geometry.coordinates);
    const seen = polygons.map((rings) => rings.filter(isSeen)).filter((rings) => rings.length > 0);
    return seen.map((coordinates) => ({
      country,
      polygon: { type: 'Feature', properties: null, geometry: { type: 'Polygon', coordinates } },
      box: boxAround(coordinates[0] ?? []),
    }));
  });
  const borders = mesh(topology, countries, (one, other) => one !== other).coordinates.map(
    (line): Border => ({ line: { type: 'MultiLineString', coordinates: [line] }, box: boxAround(line) }),
  );
  return { lands, borders };
}

function read(): Countries {
  return createRequire(import.meta.url)('world-atlas/countries-50m.json');
}

function boxAround(positions: readonly Position[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon = 0, lat = 0] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}

/** Whether two boxes touch. One that is wider than the world goes around it and touches everything at its latitude. */
export function overlaps(one: Box, other: Box): boolean {
  return one[1] <= other[3] && other[1] <= one[3] && one[0] <= other[2] && other[0] <= one[2];
}
