import type { Copy } from './copy.ts';
import type { Piece } from './set-piece.ts';

/** A part of a story that still has to be set. */
export type StoryPart = Piece & {
  copy: Copy;
  /** The part before it, where there is one. */
  from: { page: number; jump: HTMLElement } | null;
};

/** A story of which nothing is set. */
export function wholeStory(copy: Copy): StoryPart {
  return { ...copy, copy, from: null };
}

/** What is left of a story, under its headline again. */
export function goingOn(
  copy: Copy,
  left: Pick<Piece, 'blocks' | 'figures'>,
  from: NonNullable<StoryPart['from']>,
): StoryPart {
  const head = document.createElement('header');
  head.className = 'head on';
  const kick = document.createElement('p');
  kick.className = 'kick';
  const label = document.createElement('span');
  label.textContent = `تتمة ص ${from.page}`;
  kick.append(label);
  // No heading: the outline names each story once.
  const again = document.createElement('p');
  again.className = 'again';
  again.append(...copy.title.cloneNode(true).childNodes);
  head.append(kick, again);
  return { head, ...left, copy, from };
}
