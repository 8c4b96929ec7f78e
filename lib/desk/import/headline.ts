import { toString as textOf } from 'mdast-util-to-string';
import { arabicQuotes, cleanLine } from './clean-copy.ts';
import type { Manuscript } from './manuscript.ts';

/** Longer ones are paragraphs that somebody made look like headings. */
const longest = 300;

/**
 * Gives a story the headline that stands at its head: a heading of the first level, or whatever the file names as its headline and
 * repeats there. It is not said twice, so it leaves the text.
 */
export function takeHeadline(story: Manuscript): Manuscript {
  const clean = (text: string): string => arabicQuotes(cleanLine(text).trim());
  const named = story.headline && { ...story.headline, text: clean(story.headline.text) };
  const standfirst = story.standfirst && clean(story.standfirst);
  const date = story.date;
  const [first, ...rest] = story.blocks;
  const shown = first ? textOf(first) : '';
  const repeats = named !== null && shown === named.text;
  const isTop = first?.type === 'heading' && first.depth === 1 && shown.length <= longest;
  if (rest.length > 0 && (repeats || (isTop && !named?.certain)))
    return { ...story, date, standfirst, headline: { text: shown, certain: true }, blocks: rest };
  return { ...story, date, standfirst, headline: named?.text ? named : null };
}
