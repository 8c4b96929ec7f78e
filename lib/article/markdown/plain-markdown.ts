import type { FootnoteDefinition, Image, Link, Paragraph, Root } from 'mdast';
import type { Node, Parent } from 'unist';
import { remove } from 'unist-util-remove';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Language } from '../../site.ts';
import { readAlsoAddress, siteMark } from '../markdown-marks.ts';
import { writeMarkdown } from '../write-markdown.ts';
import { figureText } from './figure-text.ts';
import { decodeAddress, pictureAddress } from './pictures.ts';

/**
 * A body as Markdown for other programs: without HTML and without what is ours alone. Charts and maps become their data,
 * addresses are absolute, links that the sanitiser would not let through become their words. The tree stays as it is.
 *
 * @param tree a body whose read-alsos, references, headings, links and figures have been read, and nothing else
 * @returns GFM with the marks of `markdown-marks.ts` in it; empty, or ended by a line feed
 */
export function plainMarkdown(tree: Root, path: string, language: Language): string {
  const plain = structuredClone(tree);
  remove(plain, (node, index = 0, parent) => node.type === 'html' || isLastBreak(node, index, parent));
  dropUnusedNotes(plain);
  visit(plain, (node, index, parent) => {
    if (!parent || index === undefined) return CONTINUE;
    switch (node.type) {
      case 'text': {
        // Texts that HTML held apart become one again, or each is written without regard to the other.
        const before = parent.children[index - 1];
        if (before?.type !== 'text') return CONTINUE;
        before.value += node.value;
        parent.children.splice(index, 1);
        return index;
      }
      case 'image':
        parent.children[index] = withAddress(node, path);
        return CONTINUE;
      case 'link': {
        const url = publicAddress(node.url, path);
        if (url !== null) node.url = url;
        else parent.children.splice(index, 1, ...node.children);
        return url === null ? index : CONTINUE;
      }
      case 'paragraph': {
        const target = node.data?.hProperties?.dataReadAlso;
        if (typeof target !== 'string') return CONTINUE;
        parent.children[index] = readAlsoParagraph(target);
        return [SKIP, index + 1];
      }
      case 'code': {
        const figure = node.data?.figure;
        if (!figure) return CONTINUE;
        const blocks = figureText(figure, language);
        parent.children.splice(index, 1, ...blocks);
        return [SKIP, index + blocks.length];
      }
      default:
        return CONTINUE;
    }
  });
  return writeMarkdown(plain);
}

/** A break that only HTML follows: at the end of a paragraph its backslash would be read as one. */
function isLastBreak(node: Node, index: number, parent: Parent | undefined): boolean {
  return (
    node.type === 'break' &&
    parent !== undefined &&
    parent.children.slice(index + 1).every(({ type }) => type === 'html' || type === 'break')
  );
}

/** Notes that nothing mentions and notes of a name that was taken show on no page. */
function dropUnusedNotes(tree: Root): void {
  const mentioned = new Set<string>();
  visit(tree, 'footnoteReference', ({ identifier }) => {
    mentioned.add(identifier);
  });
  remove(tree, (node) => isNote(node) && !mentioned.delete(node.identifier));
}

function isNote(node: { type: string }): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

function withAddress(image: Image, path: string): Image {
  return { ...image, url: siteMark + pictureAddress(decodeAddress(image.url), path) };
}

function readAlsoParagraph(target: string): Paragraph {
  const link: Link = { type: 'link', url: readAlsoAddress(target), children: [] };
  return { type: 'paragraph', children: [link] };
}

/** The absolute address that a link of the body means, or null where the sanitiser would take it away. */
function publicAddress(url: string, path: string): string | null {
  if (/^(?:https?|mailto):/i.test(url)) return URL.canParse(url) ? url : null;
  const page = `${siteMark}/articles/${path}/`;
  if (!URL.canParse(url, page)) return null;
  const { protocol, href } = new URL(url, page);
  return protocol === 'https:' ? href : null;
}
