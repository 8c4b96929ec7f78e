import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attribute, elements } from './elements.ts';
import { htmlBlocks } from './html-blocks.ts';
import { type Manuscript, manuscript } from './manuscript.ts';
import { type PageMetadata, pageMetadata } from './page-metadata.ts';
import { takeStory } from './page-story.ts';

/** A description longer than this is no standfirst. */
const longestStandfirst = 400;

/**
 * A pasted fragment, or what a word processor saved: all of it is the story.
 *
 * @param address against which links are resolved, if it is known
 */
export function readHtmlFragment(html: string, address: string | null = null): Manuscript {
  const { blocks, leftOut } = htmlBlocks(withWholeLinks(fromHtml(html, { fragment: true }), address));
  return manuscript({ blocks, leftOut });
}

/** A whole page as a browser saved it: the story is found within it, and what the page says of the story is read. */
export function readHtmlPage(html: string): Manuscript {
  const page = fromHtml(html);
  const metadata = pageMetadata(page);
  const leftAround = takeStory(page, metadata.shownHeadline);
  const { blocks, leftOut } = htmlBlocks(withWholeLinks(page, metadata.address));
  return withStandfirst(
    manuscript({
      headline: metadata.headline,
      date: metadata.date,
      blocks,
      leftOut: [...(leftAround ?? []), ...leftOut],
    }),
    metadata,
  );
}

/** HTML of either kind: a page has furniture around its story, and says what it is. */
export function readHtml(html: string): Manuscript {
  const tree = fromHtml(html);
  const all = elements(tree);
  const byWord = all.some(
    (element) =>
      /^(?:generator|progid)$/i.test(attribute(element, 'name') ?? '') &&
      /\b(?:Microsoft|Word|LibreOffice|OpenOffice)\b/i.test(attribute(element, 'content') ?? ''),
  );
  const isPage =
    /<(?:html|body)\b/i.test(html) &&
    !byWord &&
    all.some(
      (element) =>
        /^(?:nav|header|footer|aside|form|script)$/.test(element.tagName) ||
        /^(?:article|og):/.test(attribute(element, 'property') ?? ''),
    );
  return isPage ? readHtmlPage(html) : readHtmlFragment(html);
}

/** Links of a page to its own site are whole addresses only with its own. */
function withWholeLinks(tree: Root, address: string | null): Root {
  if (address !== null)
    visit(tree, 'element', (element) => {
      const target = attribute(element, 'href');
      if (
        element.tagName === 'a' &&
        target !== null &&
        !target.startsWith('#') &&
        URL.canParse(target, address)
      )
        element.properties.href = new URL(target, address).href;
    });
  return tree;
}

/** What a page says of itself is its standfirst where it also shows it: above the paragraphs, or as a heading before them. */
function withStandfirst(story: Manuscript, { description, headline }: PageMetadata): Manuscript {
  if (description === null || description.length > longestStandfirst || description === headline?.text)
    return story;
  const said = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const [first] = story.blocks;
  if (first?.type === 'heading' && said(textOf(first)) === description)
    return { ...story, standfirst: description, blocks: story.blocks.slice(1) };
  const shown = story.leftOut.find(({ kind, text }) => kind === 'inside' && said(text) === description);
  if (!shown) return story;
  return { ...story, standfirst: description, leftOut: story.leftOut.filter((one) => one !== shown) };
}
