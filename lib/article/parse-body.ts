import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const parser = remark().use(remarkGfm).freeze();

/** Asks no line whether a table begins with it, which takes a third of parsing. */
const tableless = remark()
  .use(remarkGfm)
  .use(function () {
    const extensions = this.data('micromarkExtensions') ?? [];
    this.data('micromarkExtensions', [...extensions, { disable: { null: ['table'] } }]);
  })
  .freeze();

/** A table's second line says where cells are (`|`) or how they are aligned (`:`), each beside a dash (GFM, «Tables»). */
const tableSign = /[|:][ \t]*-|-[ \t]*[|:]/;

/** The tree of a body in GitHub's Markdown (https://github.github.com/gfm/). */
export function parseBody(markdown: string): Root {
  return (tableSign.test(markdown) ? parser : tableless).parse(markdown);
}
