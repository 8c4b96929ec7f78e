import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { cachedFile } from '../../archive/cached-file.ts';
import { type Faces, loadFaces } from './faces.ts';
import { type CardContent, drawCard, planCard } from './share-card.ts';

/**
 * A palette without dithering: type and flat maps have few colours, and a chat that shows the card on a phone has to fetch
 * it first.
 */
const form = { palette: true, colours: 128, dither: 0, effort: 1 } as const;

/** Draws share cards, each once for what it says and shows. */
export class CardDrawer {
  readonly #faces: Faces;
  readonly #cache: string;

  private constructor(faces: Faces, cache: string) {
    this.#faces = faces;
    this.#cache = cache;
  }

  /** @param cache folder of the cards drawn so far, safe to delete */
  static async create(cache: string): Promise<CardDrawer> {
    return new CardDrawer(await loadFaces(cache), cache);
  }

  /** @returns the card's file in the cache, a PNG of 1200 × 630 pixels */
  async draw(content: CardContent): Promise<string> {
    const plan = await planCard(content, this.#faces.headline);
    const hash = createHash('sha256');
    hash.update(JSON.stringify([plan, this.#faces.fingerprint, form, sharp.versions]));
    const name = `${hash.digest('hex').slice(0, 32)}.png`;
    return cachedFile(this.#cache, name, async (place) => (await drawCard(plan)).png(form).toFile(place));
  }
}
