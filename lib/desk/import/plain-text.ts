import type { Paragraph, PhrasingContent } from 'mdast';
import { copyLines } from './clean-copy.ts';
import { type Manuscript, manuscript } from './manuscript.ts';

/** Plain copy: what an empty line sets apart is a block, and its lines stay lines until it is known which of them belong together. */
export function readPlainText(text: string): Manuscript {
  const blocks: Paragraph[] = [];
  let open: PhrasingContent[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ type: 'paragraph', children: open });
    open = [];
  };
  for (const line of copyLines(text)) {
    if (line.trim() === '') close();
    else {
      if (open.length > 0) open.push({ type: 'break' });
      open.push({ type: 'text', value: line });
    }
  }
  close();
  return manuscript({ blocks });
}
