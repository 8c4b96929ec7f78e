import { naba } from '../../figures/kashida-words.ts';
import { mapSize } from '../../figures/map-view.ts';

/** Where things stand on a share card, in pixels from the top and the left unless said otherwise. */

/** What sharers show uncut (https://developers.facebook.com/docs/sharing/webmasters/images). */
export const cardSize = { width: 1200, height: 630 } as const;

export const margin = 56;
export const inner = cardSize.width - 2 * margin;

/** «نبأ» stretched over the card: its em, and where the em begins. */
export const masthead = { em: 84, top: 26 } as const;

/** The bar of the masthead, which all else hangs from. */
export const rule = {
  top: masthead.top + naba.baseline * masthead.em,
  bottom: masthead.top + (naba.baseline + 0.131) * masthead.em,
} as const;

export const date = { size: 30, left: margin + 40, baseline: rule.top - 20 } as const;

/** The section: its overline touches the bar, its word stands around a middle. `inset` from the edge where reading begins. */
export const kicker = { size: 36, inset: 68, overline: 6, middle: rule.bottom + 42 } as const;

export const map = {
  width: 460,
  height: (460 / mapSize.width) * mapSize.height,
  top: 222,
  gap: 44,
} as const;

export const headline = {
  top: 222,
  height: cardSize.height - margin - 222,
  sizes: [132, 118, 104, 94, 84, 76, 70, 64, 58, 52, 46],
  lineHeight: 1.34,
  mostLines: 4,
} as const;
