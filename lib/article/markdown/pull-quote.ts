import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { textBlock } from './nodes.ts';

/** A dash, a space, a name: the last line of a quotation that is pulled out of the text. */
const attribution = /(?:^|\n)[ \t]*(?:[—–―]|--)[ \t]+(?=\S)/;

/** A block quotation whose last line is `— name` becomes a pull quote: its words, and a footer that names the speaker. */
export function pullQuote(tree: Root): void {
  visit(tree, 'blockquote', (quote: Blockquote) => {
    const last = quote.children.at(-1);
    if (quote.data?.hName || last?.type !== 'paragraph') return;
    const parts = splitAttribution(last);
    if (!parts) return;
    const words = parts.words.length > 0 ? [{ ...last, children: parts.words }] : [];
    quote.children = [...quote.children.slice(0, -1), ...words, textBlock('footer', {}, parts.speaker)];
    quote.data = { hProperties: { className: ['pull'] } };
  });
}

function splitAttribution({
  children,
}: Paragraph): { words: PhrasingContent[]; speaker: PhrasingContent[] } | null {
  for (const [index, child] of children.entries()) {
    if (child.type !== 'text') continue;
    const match = attribution.exec(child.value);
    if (
      !match ||
      (match.index === 0 &&
        !child.value.startsWith('\n') &&
        index > 0 &&
        children[index - 1]?.type !== 'break')
    )
      continue;
    const before = child.value.slice(0, match.index).trimEnd();
    const after = child.value.slice(match.index + match[0].length);
    const words = [...children.slice(0, index), ...(before ? [{ ...child, value: before }] : [])];
    if (words.at(-1)?.type === 'break') words.pop();
    return { words, speaker: [{ ...child, value: after }, ...children.slice(index + 1)] };
  }
  return null;
}
