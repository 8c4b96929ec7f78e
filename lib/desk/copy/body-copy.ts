import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { readAlsoTarget } from '../../article/markdown/read-also.ts';
import { parseBody } from '../../article/parse-body.ts';
import { readYaml } from '../../article/yaml-source.ts';
import { type Block, type Copy, mask } from './copy.ts';

export type BodyCopy = Pick<Copy, 'blocks' | 'links' | 'pictures' | 'kept'>;

/** Figures whose YAML readers see drawn. */
const figures = new Set(['chart', 'map']);

/** What Markdown may write before a line that goes on: marks of quotations, indentation. */
const continuation = /\n[ \t>]*/g;

/**
 * The blocks of a body that readers see as text.
 *
 * @param start offset at which the body begins
 * @param tree of the body, where it was parsed already
 */
export function bodyCopy(
  source: string,
  start: number,
  tree: Root = parseBody(source.slice(start)),
): BodyCopy {
  const copy: BodyCopy = { blocks: [], links: [], pictures: [], kept: [] };
  const range = ({ position }: Nodes): [number, number] => [
    start + (position?.start.offset ?? 0),
    start + (position?.end.offset ?? 0),
  ];

  function visitBlock(node: Nodes): void {
    switch (node.type) {
      case 'paragraph':
        if (readAlsoTarget(textOf(node)) === null) addBlock(node, 'paragraph');
        return;
      case 'heading':
        addBlock(node, 'heading');
        return;
      case 'tableCell':
        addBlock(node, 'cell');
        return;
      case 'code':
        if (node.lang && figures.has(node.lang)) addFigure(range(node));
        return;
      default:
        if ('children' in node) for (const child of node.children) visitBlock(child);
    }
  }

  /** Everything is masked but what is text. */
  function addBlock(node: Extract<Nodes, { children: unknown }>, kind: Block['kind']): void {
    const [from, to] = range(node);
    let text = '';
    const hideUntil = (end: number): void => {
      text += source.slice(from + text.length, end).replace(/[^\n]/g, mask);
    };
    const show = (one: Nodes, isKept: boolean): void => {
      const [first, last] = range(one);
      switch (one.type) {
        case 'text': {
          const written = source
            .slice(first, last)
            .replace(continuation, (line) => `\n${mask.repeat(line.length - 1)}`);
          hideUntil(first);
          text += written;
          // A letter written as a reference or escape is not what the file holds there.
          if (isKept || written.length !== one.value.length) copy.kept.push({ start: first, end: last });
          return;
        }
        case 'link':
          copy.links.push({ url: one.url, start: first, end: last });
          // An address that stands for itself is no copy.
          if (one.url.endsWith(textOf(one))) return;
          for (const child of one.children) show(child, true);
          return;
        case 'image':
          copy.pictures.push({ url: one.url, alt: one.alt ?? '', start: first, end: last });
          addAlt(one.alt, first);
          return;
        default:
          if ('children' in one) for (const child of one.children) show(child, isKept);
      }
    };
    for (const child of node.children) show(child, false);
    hideUntil(to);
    copy.blocks.push({ kind, start: from, text });
  }

  function addAlt(alt: string | null | undefined, image: number): void {
    if (!alt || !source.startsWith(alt, image + 2)) return;
    copy.blocks.push({ kind: 'alt', start: image + 2, text: alt });
  }

  /** Texts of a figure's YAML are reported and never changed: numbers and names of fields stand among them. */
  function addFigure([from, to]: [number, number]): void {
    const first = source.indexOf('\n', from) + 1;
    const last = source.lastIndexOf('\n', to - 1);
    if (first === 0 || last <= first) return;
    const read = readYaml(source.slice(first, last));
    if ('errors' in read) return;
    for (const text of read.source.texts()) {
      const [begin, end] = [first + text.start, first + text.end];
      copy.blocks.push({ kind: 'figure', start: begin, text: source.slice(begin, end) });
      copy.kept.push({ start: begin, end });
    }
  }

  visitBlock(tree);
  return copy;
}
