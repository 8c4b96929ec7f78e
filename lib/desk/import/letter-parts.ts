import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { cleanLine } from './clean-copy.ts';
import type { LeftOut } from './manuscript.ts';

/** What mail programs write above a message that is sent on, and the fields that follow. */
const forwarded =
  /^[-_\s]*(?:forwarded message|original message|begin forwarded message|رسالة معاد توجيهها|رسالة مُعاد توجيهها|الرسالة الأصلية|بداية الرسالة المعاد توجيهها)[-_:\s]*$/iu;
const headerField =
  /^(?:from|sent|date|to|cc|subject|reply-to|من|مرسل|تاريخ الإرسال|أُرسل|التاريخ|إلى|نسخة|الموضوع)\s*[:：]/iu;

/** The line above a signature (https://www.rfc-editor.org/rfc/rfc3676#section-4.3). */
const signature = /^--\s?$/;

/**
 * A message without what surely is no copy: the header of one that was sent on, at its head, and a signature below the line that
 * announces it. Both are returned for the editor.
 */
export function withoutLetterParts(blocks: readonly RootContent[]): {
  blocks: RootContent[];
  leftOut: LeftOut[];
} {
  const lines = blocks.flatMap(linesOf);
  const leftOut: LeftOut[] = [];
  const fields = headerLines(lines.map(({ text }) => text));
  if (fields > 0) leftOut.push({ kind: 'forwarding', text: joined(lines.slice(0, fields)) });
  const sign = lines.findIndex(({ text }, index) => index >= fields && signature.test(text));
  const end = sign < 0 ? lines.length : sign;
  if (sign >= 0 && joined(lines.slice(sign + 1)) !== '')
    leftOut.push({ kind: 'signature', text: joined(lines.slice(sign + 1)) });
  return { blocks: rebuilt(lines.slice(fields, end)), leftOut };
}

/** A line of a paragraph, or another block as one. */
type BlockLine = { text: string; block: RootContent; content: PhrasingContent[] };

function linesOf(block: RootContent): BlockLine[] {
  if (block.type !== 'paragraph') return [{ text: cleanLine(textOf(block)).trim(), block, content: [] }];
  const lines: PhrasingContent[][] = [[]];
  for (const node of block.children) {
    if (node.type === 'break') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines.map((content) => ({
    text: cleanLine(textOf({ type: 'paragraph', children: content })).trim(),
    block,
    content,
  }));
}

/** How many lines at the head are the header of a message that was sent on: its announcement, and two fields at least. */
function headerLines(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line !== '');
  const start = forwarded.test(lines[first] ?? '') ? first + 1 : first;
  let end = start;
  let fields = 0;
  while (end < lines.length && (headerField.test(lines[end] ?? '') || lines[end] === '')) {
    if (lines[end] !== '') fields += 1;
    end += 1;
  }
  const needed = start > first ? 2 : 3;
  return first >= 0 && fields >= needed ? end : 0;
}

function rebuilt(lines: readonly BlockLine[]): RootContent[] {
  const rebuiltFrom = new Map<RootContent, Paragraph>();
  return lines.flatMap(({ block, content }): RootContent[] => {
    if (block.type !== 'paragraph') return [block];
    const open = rebuiltFrom.get(block);
    open?.children.push({ type: 'break' }, ...content);
    if (open) return [];
    const paragraph: Paragraph = { type: 'paragraph', children: [...content] };
    rebuiltFrom.set(block, paragraph);
    return [paragraph];
  });
}

function joined(lines: readonly BlockLine[]): string {
  return lines
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join(' · ');
}
