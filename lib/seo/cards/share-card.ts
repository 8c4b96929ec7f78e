import sharp, { type Sharp } from 'sharp';
import { directionOf } from '../../arabic/direction.ts';
import type { Language } from '../../site.ts';
import { cardGround } from './card-ground.ts';
import { cardSize, headline, inner, kicker, map, margin } from './card-layout.ts';
import type { Face } from './faces.ts';
import { headlineLines, widthOf } from './headline-lines.ts';
import { type Typeset, typeset } from './typeset.ts';

export type CardContent = {
  headline: string;
  /** What hangs from the masthead, before the headline: the section. */
  kicker: string | null;
  /** Written on the masthead's line. */
  date: string | null;
  /** A map as an HTML figure. */
  map: string | null;
  language: Language;
};

/** A card ready to be drawn: two plans are equal where their cards are. */
export type CardPlan = {
  /** SVG. */
  ground: string;
  texts: (Typeset & {
    /** The edge where reading begins: pixels from the left. */
    start: number;
    /** The highest ink of the text, or its middle. */
    top: number | { middle: number };
  })[];
};

/** Decides what stands where. @param face of headlines */
export async function planCard(content: CardContent, face: Face): Promise<CardPlan> {
  const { language } = content;
  const isRightToLeft = directionOf(language) === 'rtl';
  const start = (inset: number): number => (isRightToLeft ? cardSize.width - margin - inset : margin + inset);
  const { size, lines } = await headlineLines(content.headline, face, {
    ...headline,
    width: content.map === null ? inner : inner - map.width - map.gap,
  });
  const texts: CardPlan['texts'] = [
    {
      face,
      language,
      lines,
      size,
      lineHeight: headline.lineHeight,
      colour: 'ink',
      start: start(0),
      top: headline.top,
    },
  ];
  const kickerWidth =
    content.kicker === null ? 0 : Math.round(kicker.size * (await widthOf(content.kicker, face)));
  const kickerStart = start(kicker.inset);
  if (content.kicker !== null) {
    texts.push({
      face,
      language,
      lines: [content.kicker],
      size: kicker.size,
      lineHeight: headline.lineHeight,
      colour: 'rub',
      start: kickerStart,
      top: { middle: kicker.middle },
    });
  }
  const ground = cardGround({
    date: content.date,
    map:
      content.map === null
        ? null
        : { figure: content.map, left: isRightToLeft ? margin : cardSize.width - margin - map.width },
    overline:
      content.kicker === null
        ? null
        : { left: isRightToLeft ? kickerStart - kickerWidth : kickerStart, width: kickerWidth },
  });
  return { ground, texts };
}

/** Draws a planned card. */
export async function drawCard({ ground, texts }: CardPlan): Promise<Sharp> {
  const layers = await Promise.all(
    texts.map(async ({ start, top, ...text }) => {
      const picture = await typeset(text, { width: inner, height: headline.height });
      if (!picture) return [];
      const { data: input, info } = picture;
      const left = directionOf(text.language) === 'rtl' ? start - info.width : start;
      return [
        {
          input,
          raw: info,
          left,
          top: typeof top === 'number' ? top : Math.round(top.middle - info.height / 2),
        },
      ];
    }),
  );
  return sharp(Buffer.from(ground)).composite(layers.flat());
}
