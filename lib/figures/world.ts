import { createRequire } from 'node:module';
import type { Feature, MultiLineString, Polygon, Position } from 'geojson';
import countryCodes from 'i18n-iso-countries/index.js';
import { feature, mesh } from 'topojson-client';
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

let loaded: World | undefined;

/** Read once by each process that draws a map. */
export function world(): World {
  loaded ??= load();
  return loaded;
}

function load(): World {
  const topology: Countries = createRequire(import.meta.url)('world-atlas/countries-50m.json');
  const { countries } = topology.objects;
  const lands = feature(topology, countries).features.flatMap(({ id, geometry }): Land[] => {
    const country = id === undefined ? null : (countryCodes.numericToAlpha2(id) ?? null);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : [];
    if (geometry.type === 'MultiPolygon') polygons.push(...geometry.coordinates);
    return polygons.map((coordinates) => ({
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
