import { type GeoProjection, geoPath } from 'd3-geo';
import type { Land } from './world.ts';

type Point = readonly [x: number, y: number];

/** Collects the outlines that d3 draws, as points of the drawing. */
class Outlines {
  readonly rings: Point[][] = [];

  moveTo(x: number, y: number): void {
    this.rings.push([[x, y]]);
  }

  lineTo(x: number, y: number): void {
    this.rings.at(-1)?.push([x, y]);
  }

  closePath(): void {}
  arc(): void {}
  beginPath(): void {}
}

/** Whether a point of the drawing lies on a land, as far as the map shows it. */
export type LandTest = (x: number, y: number) => boolean;

/** Draws the outline once; a point is inside where a ray from it meets the outline an odd number of times. */
export function landTest({ polygon }: Land, projection: GeoProjection): LandTest {
  const outlines = new Outlines();
  geoPath(projection, outlines)(polygon);
  return (x, y) => {
    let isInside = false;
    for (const ring of outlines.rings) {
      for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
        const [x1, y1] = ring[index] ?? [0, 0];
        const [x2, y2] = ring[before] ?? [0, 0];
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
      }
    }
    return isInside;
  };
}
