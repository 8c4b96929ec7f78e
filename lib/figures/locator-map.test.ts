import { gzipSync } from 'node:zlib';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { locatorMap, type MapPlace } from './locator-map.ts';
import { mapSize, mapView } from './map-view.ts';
import { world } from './world.ts';

const derna = { name: 'درنة', lat: 32.767, lon: 22.6367 };

function draw(places: MapPlace[], language: 'ar' | 'en' = 'ar'): string {
  return toHtml(locatorMap({ places, title: null, language }));
}

describe('mapView', () => {
  it.each([
    ['Derna', 22.6367, 32.767, 'LY'],
    ['Moscow', 37.6173, 55.7558, 'RU'],
    ['Lusail, on a coast', 51.4905, 25.4208, 'QA'],
    ['Kennedy Space Center', -80.6, 28.6, 'US'],
    ['a ship within sight of Suez', 32.6, 29.9, 'EG'],
    ['Fiji, across the date line', 178.4, -18.1, 'FJ'],
  ])('knows the country of %s and keeps the place well inside the frame', (_, lon, lat, country) => {
    const { projection, home } = mapView([[lon, lat]], world());
    expect(home?.country).toBe(country);
    const [x, y] = projection([lon, lat]) ?? [];
    expect(x).toBeGreaterThan(mapSize.width * 0.1);
    expect(x).toBeLessThan(mapSize.width * 0.9);
    expect(y).toBeGreaterThan(mapSize.height * 0.1);
    expect(y).toBeLessThan(mapSize.height * 0.9);
  });

  it('finds no country in the middle of an ocean', () => {
    expect(mapView([[-140, 0]], world()).home).toBeNull();
  });

  it('shows all places of a group', () => {
    const places: [number, number][] = [
      [37, 37.3],
      [36.2, 36.2],
      [35.8, 35.5],
    ];
    const { projection } = mapView(places, world());
    for (const place of places) {
      const [x = -1, y = -1] = projection(place) ?? [];
      expect(x > 0 && x < mapSize.width && y > 0 && y < mapSize.height).toBe(true);
    }
  });
});

describe('locatorMap', () => {
  it('names the place, its country and the neighbours in the language of the story', () => {
    const arabic = draw([derna]);
    for (const name of ['>درنة<', '>ليبيا<', '>مصر<', 'كم<', 'aria-label="خريطة: موقع درنة (ليبيا)"']) {
      expect(arabic).toContain(name);
    }
    const english = draw([{ ...derna, name: 'Derna' }], 'en');
    for (const name of ['>Derna<', '>Libya<', '>Egypt<', ' km<', 'direction="ltr"'])
      expect(english).toContain(name);
  });

  it.each([
    derna,
    { name: 'موسكو', lat: 55.7558, lon: 37.6173 },
    { name: 'لوكا', lat: 43.843, lon: 10.505 },
    { name: 'ستوكهولم', lat: 59.3293, lon: 18.0686 },
    { name: 'مانيلا', lat: 14.6, lon: 121 },
    { name: 'أوسلو', lat: 59.9, lon: 10.75 },
    { name: 'القطب', lat: 90, lon: 0 },
  ])('stays small: $name', (place) => {
    const html = draw([place]);
    expect(gzipSync(html).length).toBeLessThan(6 * 1024);
    expect(html).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('draws the same map of the same place', () => {
    expect(draw([derna])).toBe(draw([derna]));
  });

  it('escapes what a place is called', () => {
    const html = draw([{ ...derna, name: '"></svg><script>alert(1)</script>' }]);
    expect(html.replace(/"[^"]*"/g, '')).not.toContain('<script');
  });
});
