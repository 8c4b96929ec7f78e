import sharp from 'sharp';
import { directionOf } from '../../arabic/direction.ts';
import { isolated } from '../../arabic/isolated.ts';
import type { Language } from '../../site.ts';
import { dayColours } from '../day-colours.ts';
import type { Face } from './faces.ts';
import { escapeMarkup, hasInk } from './markup.ts';

/** From one baseline to the next as the headline face has it, in ems: room for every mark above and below. */
const naturalLineHeight = 2.05;

export type Typeset = {
  lines: readonly string[];
  face: Face;
  language: Language;
  /** In pixels. */
  size: number;
  /** In ems. */
  lineHeight: number;
  colour: keyof typeof dayColours;
};

/** RGBA, cropped to the ink; width and height in pixels. */
export type Picture = { data: Buffer; info: { width: number; height: number; channels: 4 } };

/**
 * Draws lines of text by Pango, each beginning where its language begins.
 *
 * @param most pixels that the picture may take: what is larger is made smaller
 * @returns null where nothing is to be seen
 */
export async function typeset(
  { lines, face, language, size, lineHeight, colour }: Typeset,
  most: { width: number; height: number },
): Promise<Picture | null> {
  if (!lines.some(hasInk)) return null;
  // Pango takes a line's direction from its first letter, which may be a foreign name's; ours follows the language.
  const mark = directionOf(language) === 'rtl' ? '\u200f' : '\u200e';
  const text = lines.map((line) => mark + escapeMarkup(isolated(line, language))).join('\n');
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${dayColours[colour]}">${text}</span>`,
      font: `${face.cut} ${size}`,
      fontfile: face.file,
      // One point is one pixel.
      dpi: 72,
      spacing: Math.round(size * (lineHeight - naturalLineHeight)),
      rgba: true,
    },
  })
    .resize({ ...most, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, info: { width: info.width, height: info.height, channels: 4 } };
}
