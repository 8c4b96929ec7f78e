import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The page's `h1` is the headline; a story's own headings begin at `h2` and never skip a level on the way down. */
export function headings(tree: Root): void {
  let above = 1;
  visit(tree, 'heading', (heading: Heading) => {
    const wanted = Math.max(2, heading.depth);
    above = Math.min(wanted, above + 1);
    heading.depth = depths[above - 1] ?? 6;
  });
}

const depths = [1, 2, 3, 4, 5, 6] as const;
