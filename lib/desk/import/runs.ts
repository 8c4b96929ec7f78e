import type { PhrasingContent } from 'mdast';
import { limits } from '../../article/limits.ts';
import { arabicQuotes, cleanLine } from './clean-copy.ts';

/** How a run of text stands out; one way at a time, since Markdown has no good word for two. */
export type Mark = 'strong' | 'emphasis' | 'delete';

/** A piece of a line that is all of one kind. */
export type Run = { text: string; mark: Mark | null; url: string | null };

export type Line = Run[];

/** Lines of running text, and the pictures that stood among them. */
export type Lines = { lines: Line[]; pictures: string[] };

/** Takes the content of a paragraph apart into lines: word processors divide it where nobody sees it. */
export function toLines(content: readonly PhrasingContent[]): Lines {
  const lines: Line[] = [[]];
  const pictures: string[] = [];
  const walk = (nodes: readonly PhrasingContent[], mark: Mark | null, url: string | null): void => {
    for (const node of nodes) {
      if (node.type === 'text' || node.type === 'inlineCode')
        lines.at(-1)?.push({ text: node.value, mark, url });
      else if (node.type === 'break') lines.push([]);
      else if (node.type === 'image') pictures.push(node.alt?.trim() || node.url);
      else if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete')
        walk(node.children, mark ?? node.type, url);
      else if (node.type === 'link') walk(node.children, mark, url ?? webAddress(node.url));
      else if ('children' in node) walk(node.children, mark, url);
    }
  };
  walk(content, null, null);
  return { lines: lines.map((line) => tidy(cleaned(line))), pictures };
}

/** Letters are cleaned together: some programs write each by itself, and even its marks. */
function cleaned(line: Line): Line {
  return groups(line, kindOf).flatMap((group) =>
    group.slice(0, 1).map((run) => ({ ...run, text: cleanLine(textOfLine(group)) })),
  );
}

export function textOfLine(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** Lines as one. */
export function joinLines(lines: readonly Line[]): Line {
  return tidy(lines.flatMap((line, index) => (index === 0 ? line : [space, ...line])));
}

const space: Run = { text: ' ', mark: null, url: null };

/** The quotation marks of Arabic, also where a link or a mark stands between them. */
export function withArabicQuotes(line: Line): Line {
  const quoted = arabicQuotes(textOfLine(line));
  let start = 0;
  return line.map((run) => {
    const text = quoted.slice(start, start + run.text.length);
    start += run.text.length;
    return { ...run, text };
  });
}

/** An address in running text, without the punctuation of its sentence. */
const bareAddress = /(https?:\/\/[!-;=?-~]*[\w/=#&~+-])/i;

/** An address becomes a link to itself: as mere text it would have to be escaped, and nobody could follow it. */
function linked(line: Line): Line {
  return line.flatMap((run): Line => {
    if (run.url !== null) return [run];
    return run.text
      .split(bareAddress)
      .map((text, index) => ({
        ...run,
        text,
        url: index % 2 === 1 && webAddress(text) !== null ? text : null,
      }))
      .filter(({ text }) => text !== '');
  });
}

/** The line as Markdown's tree has it. */
export function toPhrasing(line: Line): PhrasingContent[] {
  return groups(linked(line), ({ url }) => url).flatMap((sameLink): PhrasingContent[] => {
    const children = groups(sameLink, ({ mark }) => mark).map((marked): PhrasingContent => {
      const text = { type: 'text' as const, value: textOfLine(marked) };
      const mark = marked[0]?.mark ?? null;
      return mark === null ? text : { type: mark, children: [text] };
    });
    const url = sameLink[0]?.url ?? null;
    return url === null ? children : [{ type: 'link', url, children }];
  });
}

/** An address that a reader may follow: of the web, whole, and no longer than browsers take. Null for anything else. */
export function webAddress(url: string): string | null {
  if (url.length > limits.address || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return /^https?:$/.test(protocol) && href.length <= limits.address ? href : null;
}

/** Single spaces, none at the ends; marks that Markdown can write. */
function tidy(line: Line): Line {
  const runs: Line = [];
  for (const run of line) {
    const before = runs.at(-1);
    const text = !before || before.text.endsWith(' ') ? run.text.replace(/^ +/, '') : run.text;
    if (text !== '') runs.push({ ...run, text });
  }
  const last = runs.at(-1);
  if (last) last.text = last.text.replace(/ +$/, '');
  return writable(runs.filter(({ text }) => text !== ''));
}

/**
 * Markdown takes asterisks for a mark only where the text within begins and ends as words do
 * (https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run): spaces, and punctuation that touches a word outside, move
 * out, and of two marks that touch one goes.
 */
function writable(line: Line): Line {
  const moved = groups(line, kindOf).flatMap((group, index, all): Line => {
    const [{ mark, url } = { mark: null, url: null }] = group;
    const text = textOfLine(group);
    if (mark === null) return [{ text, mark, url }];
    const touches = (neighbour: Line | undefined, pattern: RegExp): boolean =>
      neighbour !== undefined && pattern.test(textOfLine(neighbour));
    const opening = touches(all[index - 1], /[\p{L}\p{M}\p{N}]$/u) ? /^[^\p{L}\p{N}]+/u : /^ +/;
    const closing = touches(all[index + 1], /^[\p{L}\p{N}]/u) ? /[^\p{L}\p{M}\p{N}]+$/u : / +$/;
    const head = opening.exec(text)?.[0] ?? '';
    const tail = closing.exec(text.slice(head.length))?.[0] ?? '';
    const words = text.slice(head.length, text.length - tail.length);
    return [
      { text: head, mark: null, url },
      { text: words, mark: /[\p{L}\p{N}]/u.test(words) ? mark : null, url },
      { text: tail, mark: null, url },
    ].filter((run) => run.text !== '');
  });
  const written: Line = [];
  for (const run of moved) {
    const before = written.at(-1);
    const touching = before?.mark && run.mark && before.mark !== run.mark;
    written.push(touching ? { ...run, mark: null } : run);
  }
  return written;
}

function kindOf({ mark, url }: Run): string {
  return `${mark} ${url}`;
}

/** Neighbours that have something in common. */
function groups(line: Line, common: (run: Run) => string | null): Line[] {
  const found: Line[] = [];
  for (const run of line) {
    const open = found.at(-1);
    const [first] = open ?? [];
    if (open && first && common(first) === common(run)) open.push(run);
    else found.push([run]);
  }
  return found;
}
