import { site } from '../../site.ts';
import { type Faces, loadFaces, wordWidth } from '../cards/faces.ts';

/** More letters than a line holds: what is longer is measured by its beginning. */
const lettersMeasured = 60;

let faces: Promise<Faces> | undefined;

/**
 * How wide a word is, in ems. Others set Arabic in faces of the reader's system (Arial, Segoe UI, Roboto's Noto Naskh), which no program
 * has everywhere; the newspaper's face for texts, which is drawn from Noto Naskh Arabic, stands for them. Headlines of the site come
 * within 2 % of what Chromium measures in that face.
 */
export async function widthInEms(word: string): Promise<number> {
  faces ??= loadFaces(site.cardCache);
  const { text } = await faces;
  const letters = [...word];
  if (letters.length <= lettersMeasured) return wordWidth(text, word);
  const beginning = await wordWidth(text, letters.slice(0, lettersMeasured).join(''));
  return (beginning * letters.length) / lettersMeasured;
}
