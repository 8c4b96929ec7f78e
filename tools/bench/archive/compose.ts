import type { Chance } from './chance.ts';
import type { ComposedPart, Target } from './generated-story.ts';
import type { Original, Part } from './originals.ts';

/** Originals that a story is mixed from: more, and it would name more topics than a story does. */
const mixed = 3;

/** What takes its text from any of the originals that a story is mixed from; the rest stands where its own original has it. */
const exchanged = ['paragraph', 'heading', 'quote'] as const;

/**
 * Composes a text in the shape of an original (so many paragraphs, its chart, its table), with the paragraphs, headings and
 * quotations of it and of two others of its section and language.
 *
 * @param others originals of the same section and language
 * @param readAlso a story to point at, or null where there is none yet
 */
export function compose(
  original: Original,
  others: readonly Original[],
  chance: Chance,
  readAlso: () => Target | null,
): ComposedPart[] {
  const sources = [original, ...chance.some(others, mixed - 1)].flatMap(({ parts }) => parts);
  const stock = new Map<Part['kind'], Part[]>(
    exchanged.map((kind) => {
      const fitting = sources.filter((part) => part.kind === kind);
      return [kind, chance.some(fitting, fitting.length)];
    }),
  );
  return original.parts.flatMap((part): ComposedPart[] => {
    if (part.kind !== 'read-also') return [{ ...(stock.get(part.kind)?.pop() ?? part), target: null }];
    const target = readAlso();
    return target ? [{ ...part, target }] : [];
  });
}
