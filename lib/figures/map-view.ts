import { type GeoProjection, geoAzimuthalEqualArea, geoContains, geoDistance } from 'd3-geo';
import type { Position } from 'geojson';
import { type Box, type Land, overlaps, type World } from './world.ts';

/** Size of a map in units of its drawing. */
export const mapSize = { width: 592, height: 440 } as const;

const earthRadius = 6371;
const kilometresPerDegree = 111;

/** A map shows at least a region and at most half a continent: wider, and nobody finds the place. */
const narrowest = 520;
const widest = 2600;

/** A coast drawn at 1:50 million may leave a port in the sea. */
const offshore = 80;

/** Room that a country, or a group of places, gets around it. */
const margin = 1.5;

export type MapView = {
  projection: GeoProjection;
  /** Kilometres from one edge to the other. */
  width: number;
  box: Box;
  /** The land that the first place lies in. */
  home: Land | null;
};

/**
 * Chooses what a map shows: all its places, and of the first one's country as much as leaves the place easy to find. Equal
 * area around the middle, so that no scale lies.
 *
 * @param places longitude and latitude, at least one
 */
export function mapView(places: readonly Position[], world: World): MapView {
  const [first = [0, 0]] = places;
  const home = landOf(first, world);
  const group = boxOf(places);
  const country = home && places.length === 1 ? home.box : group;
  const wanted = Math.max(widthOf(country), heightOf(country) * (mapSize.width / mapSize.height)) * margin;
  const width = Math.min(Math.max(wanted, narrowest), places.length > 1 ? Number.POSITIVE_INFINITY : widest);
  const fits = wanted <= width || places.length > 1;
  const middle = fits ? middleOf(country) : between(first, middleOf(country), width);
  const projection = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .translate([mapSize.width / 2, mapSize.height / 2])
    .scale((mapSize.width / width) * earthRadius)
    .clipExtent([
      [-2, -2],
      [mapSize.width + 2, mapSize.height + 2],
    ]);
  return { projection, width, box: shownBox(middle, width), home };
}

/** The part of a country that a place lies in, or the nearest within sight of its coast. */
function landOf(place: Position, { lands }: World): Land | null {
  const [lon = 0, lat = 0] = place;
  const reach = 1.5;
  const around: Box = [lon - reach, lat - reach, lon + reach, lat + reach];
  const near = lands.filter(({ box }) => overlaps(box, around));
  const inside = near.find(({ polygon }) => geoContains(polygon, [lon, lat]));
  if (inside) return inside;
  let nearest: Land | null = null;
  let least = offshore / earthRadius;
  for (const land of near) {
    for (const [x = 0, y = 0] of land.polygon.geometry.coordinates[0] ?? []) {
      const distance = geoDistance([lon, lat], [x, y]);
      if (distance < least) {
        least = distance;
        nearest = land;
      }
    }
  }
  return nearest;
}

/** A country too large to show whole: the map moves from the place towards the country's middle, by a fifth of its width. */
function between(
  [lon = 0, lat = 0]: Position,
  [x, y]: readonly [number, number],
  width: number,
): readonly [number, number] {
  const distance = geoDistance([lon, lat], [x, y]) * earthRadius;
  const share = distance === 0 ? 0 : Math.min(1, (width * 0.2) / distance);
  return [lon + (x - lon) * share, lat + (y - lat) * share];
}

function boxOf(places: readonly Position[]): Box {
  const lons = places.map(([lon = 0]) => lon);
  const lats = places.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

function middleOf([west, south, east, north]: Box): readonly [number, number] {
  return [(west + east) / 2, (south + north) / 2];
}

function widthOf([west, south, east, north]: Box): number {
  return (east - west) * kilometresPerDegree * cosine((south + north) / 2);
}

function heightOf([, south, , north]: Box): number {
  return (north - south) * kilometresPerDegree;
}

/** Degrees that the map may show, with room for how the edges curve. */
function shownBox([lon, lat]: readonly [number, number], width: number): Box {
  const height = (width * mapSize.height) / mapSize.width;
  const up = (height / 2 / kilometresPerDegree) * 1.2;
  const across = (width / 2 / kilometresPerDegree / Math.max(cosine(Math.abs(lat) + up), 0.2)) * 1.2;
  return [lon - across, lat - up, lon + across, lat + up];
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
