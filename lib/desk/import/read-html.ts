import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attribute, depthOf, elements } from './elements.ts';
import { htmlBlocks } from './html-blocks.ts';
import { type Manuscript, manuscript, RefusedFile } from './manuscript.ts';
import { type PageMetadata, pageMetadata } from './page-metadata.ts';
import { takeStory } from './page-story.ts';
import { withoutPictureData } from './picture-data.ts';

/** A description longer than this is no standfirst. */
const longestStandfirst = 400;

/** No page of people has so many elements inside each other. */
const mostDepth = 256;

/** A pasted fragment, or what a word processor saved: all of it is the story. */
export function readHtmlFragment(html: string): Manuscript {
  return fragment(parse(html));
}

/** A whole page as a browser saved it: the story is found within it, and what the page says of the story is read. */
export function readHtmlPage(html: string): Manuscript {
  return page(parse(html));
}

/** HTML of either kind, told by what it holds. */
export function readHtml(html: string): Manuscript {
  const tree = parse(html);
  return isPage(tree) && /<(?:html|body)\b/i.test(html) ? page(tree) : fragment(tree);
}

/** @throws {RefusedFile} where too many elements stand inside each other */
function parse(html: string): Root {
  const tree = fromHtml(withoutPictureData(html));
  if (depthOf(tree) > mostDepth) throw new RefusedFile('deep');
  return tree;
}

function fragment(tree: Root): Manuscript {
  return manuscript(htmlBlocks(tree));
}

function page(tree: Root): Manuscript {
  const metadata = pageMetadata(tree);
  const leftAround = takeStory(tree, metadata.shownHeadline) ?? [];
  const { blocks, leftOut } = htmlBlocks(withWholeLinks(tree, metadata.address));
  const { headline, date } = metadata;
  return withStandfirst(
    manuscript({ headline, date, blocks, leftOut: [...leftAround, ...leftOut] }),
    metadata,
  );
}

/** A page has furniture around its story, or says what it is; what a word processor saved has none and is all story. */
function isPage(tree: Root): boolean {
  const all = elements(tree);
  const byWordProcessor = all.some(
    (element) =>
      /^(?:generator|progid)$/i.test(attribute(element, 'name') ?? '') &&
      /\b(?:Microsoft|Word|LibreOffice|OpenOffice)\b/i.test(attribute(element, 'content') ?? ''),
  );
  return (
    !byWordProcessor &&
    all.some(
      (element) =>
        /^(?:nav|header|footer|aside|form|script)$/.test(element.tagName) ||
        /^(?:article|og):/.test(attribute(element, 'property') ?? ''),
    )
  );
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
