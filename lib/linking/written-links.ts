import { Parser } from 'htmlparser2';

/** What paper does not show: cards of other stories, and notes that open in place, which stand at the end too. */
const unprinted = new Set(['also', 'note']);

/**
 * Where the links of a story lead that its writers put there, in its order: the addresses that stand below it on paper. Left out are links
 * within the page and those to topics, which the site made and which lead to more reading, not to what the story says.
 * `components/prose.module.css` numbers the same links.
 *
 * @param html body, as its page shows it
 * @param url absolute address of the page
 */
export function writtenLinks(html: string, url: string): string[] {
  const links: string[] = [];
  /** Elements that are open within one that paper does not show, that one included. */
  let unprintedDepth = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const classes = attributes.class?.split(' ') ?? [];
      if (unprintedDepth > 0 || classes.some((one) => unprinted.has(one))) unprintedDepth += 1;
      const { href } = attributes;
      if (name !== 'a' || href === undefined || unprintedDepth > 0) return;
      if (!href.startsWith('#') && !classes.includes('topic')) links.push(new URL(href, url).href);
    },
    onclosetag() {
      if (unprintedDepth > 0) unprintedDepth -= 1;
    },
  });
  parser.end(html);
  return links;
}
