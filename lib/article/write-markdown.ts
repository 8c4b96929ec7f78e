import type { Parents, Root } from 'mdast';
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** An ampersand means something only where a character reference could come of it: `R&D` and `?a=1&b=2` stay as they are. */
const ampersand = { character: '&', after: '#?\\w{0,31}(?:;|$)', inConstruct: 'phrasing' } as const;

/** A colon after a bracket: where HTML stood between a reference and a colon, a definition would come of them. */
const definition = { character: ':', before: '\\]', inConstruct: 'phrasing' } as const;

const writer = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .data('settings', {
    bullet: '-',
    emphasis: '_',
    rule: '-',
    // One form of link, without angle brackets, for programs that look for no other.
    resourceLink: true,
    handlers: {
      root(node: Root, _parent: Parents | undefined, state: State, info: Info) {
        state.unsafe = [...state.unsafe.filter(({ character }) => character !== '&'), ampersand, definition];
        return defaultHandlers.root(node, undefined, state, info);
      },
    },
  })
  .freeze();

/** A tree as GitHub Flavored Markdown (https://github.github.com/gfm/) in the one form that all of our Markdown has. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}
