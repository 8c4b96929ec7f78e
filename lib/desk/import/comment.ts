import type { Html } from 'mdast';
import { cleanLine } from './clean-copy.ts';

/** A comment in a draft: what an editor is to do, and below it what was there. Nothing in it can end it early. */
export function asComment(advice: string, words: string): Html {
  return { type: 'html', value: `<!-- ${advice}\n${cleanLine(words).trim().replaceAll('--', '—')}\n-->` };
}
