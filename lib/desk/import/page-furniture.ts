import type { Element } from 'hast';
import { countWords } from '../../arabic/words.ts';
import { attribute } from './elements.ts';
import type { TextBlock } from './text-blocks.ts';

/** What templates call the things around a story. */
const names =
  /(?:^|[-_\s])(?:ads?|advert\w*|author|banner|breadcrumbs?|byline|comments?|cookie|meta|newsletter|outbrain|popular|promo|recommend\w*|related|share\w*|sharing|sidebar|social|sponsor\w*|subscribe|taboola|tags?|toolbar|trending|widget)(?:$|[-_\s])/i;
const tags = new Set(['aside', 'footer', 'form', 'nav']);
const roles = /^(?:banner|complementary|contentinfo|navigation|search)$/;
const adverts = /(?:^|[-_\s])(?:ads?|advert\w*|outbrain|taboola)(?:$|[-_\s])/i;

/** More of a text in links than this, and it leads elsewhere. */
const mostInLinks = 0.8;

/** An advert has few words of its own. */
const wordsOfAdvert = 12;

/**
 * Whether a block stands in something that surrounds stories, by the names that HTML and templates give to such things.
 *
 * @param storyParts elements that hold a part of the story, whatever they are called
 */
export function isFurniture({ element, ancestors }: TextBlock, storyParts: ReadonlySet<Element>): boolean {
  return [element, ...ancestors].some(
    (one) =>
      !storyParts.has(one) &&
      (tags.has(one.tagName) ||
        roles.test(attribute(one, 'role') ?? '') ||
        names.test(`${attribute(one, 'className') ?? ''} ${attribute(one, 'id') ?? ''}`)),
  );
}

export function isMostlyLinks({ text, linked }: TextBlock): boolean {
  return linked / Math.max(1, text.length) > mostInLinks;
}

/** The one word above an advert, or its few. */
export function isAdvert({ element, ancestors, text }: TextBlock): boolean {
  return (
    countWords(text) < wordsOfAdvert &&
    [element, ...ancestors].some((one) => adverts.test(attribute(one, 'className') ?? ''))
  );
}
