import type { FootnoteDefinition, FootnoteReference, ListItem, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { StoryWords } from '../../words/form.ts';
import { block, inline, textBlock } from './nodes.ts';

/**
 * Footnotes in the words of the story's language, with ids of our own: remark-html lets neither be chosen. Notes are numbered
 * in the order of their first mention and stand in a section at the end, each with a way back to every mention.
 */
export function footnotes(tree: Root, words: StoryWords['body']): void {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node: FootnoteDefinition) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  const mentions = new Map<string, number>();
  visit(tree, 'footnoteReference', (node: FootnoteReference, index, parent) => {
    if (!parent || index === undefined || !definitions.has(node.identifier)) return;
    const mention = (mentions.get(node.identifier) ?? 0) + 1;
    mentions.set(node.identifier, mention);
    const number = [...mentions.keys()].indexOf(node.identifier) + 1;
    parent.children.splice(index, 1, mentionOf(number, mention, words));
  });
  tree.children = tree.children.filter(({ type }) => type !== 'footnoteDefinition');
  if (mentions.size === 0) return;
  const items = [...mentions].map(([identifier, count], index): ListItem => {
    const children = definitions.get(identifier)?.children ?? [];
    const last = children.at(-1);
    const back = waysBack(index + 1, count, words);
    if (last?.type === 'paragraph') last.children.push(...back);
    else children.push({ type: 'paragraph', children: back });
    return { type: 'listItem', spread: false, data: { hProperties: { id: `note-${index + 1}` } }, children };
  });
  tree.children.push(
    block('section', { className: ['footnotes'], ariaLabelledBy: 'notes' }, [
      textBlock('h2', { id: 'notes' }, [{ type: 'text', value: words.footnotes }]),
      { type: 'list', ordered: true, spread: false, children: items },
    ]),
  );
}

function mentionOf(number: number, mention: number, { footnote }: StoryWords['body']): PhrasingContent {
  const link = inline(
    'a',
    { href: `#note-${number}`, id: mentionId(number, mention), ariaLabel: `${footnote} ${number}` },
    [{ type: 'text', value: String(number) }],
  );
  return inline('sup', {}, [link]);
}

function waysBack(number: number, count: number, { back }: StoryWords['body']): PhrasingContent[] {
  return Array.from({ length: count }, (_, index): PhrasingContent[] => [
    { type: 'text', value: ' ' },
    inline(
      'a',
      { href: `#${mentionId(number, index + 1)}`, ariaLabel: `${back} ${number}`, className: ['back'] },
      [{ type: 'text', value: '↑' }],
    ),
  ]).flat();
}

function mentionId(number: number, mention: number): string {
  return mention === 1 ? `mention-${number}` : `mention-${number}-${mention}`;
}
