import type { MetadataRoute } from 'next';
import { directionOf } from '../arabic/direction.ts';
import { site } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { dayColours } from './day-colours.ts';
import { iconAddress, iconSizes } from './icons.ts';

/**
 * What a phone needs to keep the newspaper beside its apps (https://www.w3.org/TR/appmanifest/). No page names it in its head:
 * browsers ask for it at once, which delays the first paint on a phone by a round trip (LCP 1.06 → 1.21 s). The search page
 * names it when all else is there (components/search.reader.ts).
 */
export function webManifest(): MetadataRoute.Manifest {
  const words = wordsIn(site.language).site;
  return {
    id: '/',
    name: words.name,
    short_name: words.name,
    description: words.description,
    lang: site.language,
    dir: directionOf(site.language),
    start_url: '/',
    scope: '/',
    display: 'minimal-ui',
    background_color: dayColours.paper,
    theme_color: dayColours.paper,
    categories: ['news'],
    icons: (['any', 'maskable'] as const).flatMap((purpose) =>
      iconSizes.map((size) => ({
        src: iconAddress(size),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ),
  };
}
