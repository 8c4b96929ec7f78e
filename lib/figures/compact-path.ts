import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

type Point = readonly [x: number, y: number];

/**
 * Collects what d3 draws as an SVG path of whole units, each step from the last: half the size of absolute coordinates. What
 * follows a move is a line without saying so (https://www.w3.org/TR/SVG2/paths.html#PathDataMovetoCommands).
 */
class CompactPath {
  #text = '';
  #pen: Point = [0, 0];
  /** Where the outline begins; it is written once the outline goes anywhere, so that one smaller than a unit leaves nothing. */
  #start: Point = [0, 0];
  #isOpen = false;

  moveTo(x: number, y: number): void {
    this.#start = [Math.round(x), Math.round(y)];
    this.#isOpen = false;
  }

  lineTo(x: number, y: number): void {
    const to: Point = [Math.round(x), Math.round(y)];
    const from = this.#isOpen ? this.#pen : this.#start;
    if (to[0] === from[0] && to[1] === from[1]) return;
    if (!this.#isOpen) this.#text += `m${this.#step(this.#start).trimStart()}`;
    this.#isOpen = true;
    this.#text += this.#step(to);
  }

  closePath(): void {
    if (!this.#isOpen) return;
    this.#text += 'z';
    this.#pen = this.#start;
    this.#isOpen = false;
  }

  /** d3 asks for these two to draw points and to begin anew; a map draws its points itself. */
  arc(): void {}
  beginPath(): void {}

  toString(): string {
    return this.#text;
  }

  /** Numbers of which the second, or the first of a line, needs a space before it only where it has no sign. */
  #step(to: Point): string {
    const step = [to[0] - this.#pen[0], to[1] - this.#pen[1]];
    this.#pen = to;
    return step.map((by) => (by < 0 ? `${by}` : ` ${by}`)).join('');
  }
}

/** The outline of something on the map, empty where nothing of it shows. */
export function compactPath(shapes: readonly GeoPermissibleObjects[], projection: GeoProjection): string {
  const path = new CompactPath();
  const draw = geoPath(projection, path);
  for (const shape of shapes) draw(shape);
  return path.toString();
}
