import type { Parents, Root } from 'mdast';
import { defaultHandlers, type Info, type State } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** An ampersand means something only where a character reference could come of it: `R&D` and `?a=1&b=2` stay as they are. */
const ampersand = { character: '&', after: '#?\\w{0,31}(?:;|$)', inConstruct: 'phrasing' } as const;

/** A colon after a bracket: where HTML stood between a reference and a colon, a definition would come of them. */
const definition = { character: ':', before: '\\]', inConstruct: 'phrasing' } as const;

export type MarkdownStyle = {
  /** Underscores mark nothing within a word, and Arabic writes its particles onto words; other programs like them. */
  emphasis: '_' | '*';
  /** Links are `[text](address)` even where the text is the address, for programs that look for no other form. */
  resourceLink: boolean;
};

/** Writes trees as GitHub Flavored Markdown (https://github.github.com/gfm/), in one form that says what the tree says and no more. */
export function markdownWriter(style: MarkdownStyle): (tree: Root) => string {
  const writer = remark()
    .use(remarkGfm, { tablePipeAlign: false })
    .data('settings', {
      bullet: '-',
      rule: '-',
      ...style,
      handlers: {
        root(node: Root, _parent: Parents | undefined, state: State, info: Info) {
          state.unsafe = [
            ...state.unsafe.filter(({ character }) => character !== '&'),
            ampersand,
            definition,
          ];
          return defaultHandlers.root(node, undefined, state, info);
        },
      },
    })
    .freeze();
  return (tree) => writer.stringify(tree);
}

/** A tree in the one form that all Markdown of the edition has. */
export const writeMarkdown = markdownWriter({ emphasis: '_', resourceLink: true });
