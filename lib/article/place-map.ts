import { toHtml } from 'hast-util-to-html';
import { locatorMap } from '../figures/locator-map.ts';
import type { Language } from '../site.ts';
import type { Place } from './article.ts';

/** News comes from the same places again and again, and a map takes longer to draw than a story to read. */
const drawn = new Map<string, string>();

/** A map of the place that a story comes from, as an HTML figure. */
export function placeMap(place: Place, language: Language): string {
  const key = JSON.stringify([place, language]);
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const map = toHtml(locatorMap({ places: [place], title: null, language }));
  drawn.set(key, map);
  return map;
}
