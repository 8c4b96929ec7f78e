import { Parser } from 'htmlparser2';
import { Cuts } from './cuts.ts';

/** Scripts that are data for others, not code for readers. */
const dataScripts = new Set(['application/ld+json', 'speculationrules']);

/** Preloads of what is not there any more. */
const framework = new Set(['script', 'style']);

/** React's notes on style sheets. */
const reactNotes = new Set(['data-precedence', 'data-href']);

/** The rule that next/font writes for whoever sets text by a face's class: pages take their faces by name (app/styles/tokens.css). */
const classOfFace = /\.[\w-]+_className\{[^}]*\}/g;

/** Attributes that React writes as its properties are spelt; as HTML's own documents spell them, Brotli knows them. */
const spelledByReact = new Set(['hreflang', 'charset', 'datetime']);

type Attributes = Record<string, string | undefined>;

/**
 * Turns a page as Next renders it into the page that readers get: without the framework's runtime, its flight data and
 * the marks that only hydration needs. What stays is Next's own, but for how some attributes are spelt: most of a rendered page is flight data, and
 * a tree of the rest, made only to be written out again, would cost ten times as much as this walk over the tags.
 *
 * @param html a whole document
 * @returns a whole document that needs nothing but itself, fonts and pictures
 */
export function finishHtml(html: string): string {
  const cuts = new Cuts();
  /** Where the script begins that is read and not kept. */
  let script: number | null = null;
  let isInStyle = false;
  /** The divisions that are open: of those that may be empty markers, where their tag begins and ends. */
  const divisions: ({ from: number; to: number } | null)[] = [];
  const parser = new Parser(
    {
      onattribute(name) {
        // With the space before it.
        if (reactNotes.has(name)) cuts.take(parser.startIndex - 1, parser.endIndex);
        else if (spelledByReact.has(name)) cuts.put(parser.startIndex, parser.startIndex + name.length, name);
      },
      onopentag(name, attributes) {
        const [from, to] = [parser.startIndex, parser.endIndex + 1];
        isInStyle = name === 'style';
        if (name === 'script' && !isOurs(attributes)) script = from;
        else if (name === 'div') divisions.push('hidden' in attributes ? { from, to } : null);
        else if (isForFramework(name, attributes)) cuts.take(from, to);
      },
      ontext(text) {
        if (!isInStyle) return;
        for (const { index, 0: rule } of text.matchAll(classOfFace)) {
          const from = parser.startIndex + index;
          cuts.take(from, from + rule.length);
        }
      },
      onclosetag(name, isImplied) {
        isInStyle = false;
        if (name === 'script' && script !== null) {
          cuts.take(script, parser.endIndex + 1);
          script = null;
        }
        // `<div hidden></div>`, where React would have put metadata that it streams.
        const marker = name === 'div' ? divisions.pop() : null;
        if (marker && !isImplied && cuts.isEmpty(marker.to, parser.startIndex))
          cuts.take(marker.from, parser.endIndex + 1);
      },
      oncomment() {
        cuts.take(parser.startIndex, parser.endIndex + 1);
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return cuts.of(html);
}

function isOurs({ type = '', src = '', 'data-inline': inline, 'data-src': later }: Attributes): boolean {
  return (
    dataScripts.has(type) ||
    inline !== undefined ||
    later !== undefined ||
    (type === 'module' && !src.startsWith('/_next/'))
  );
}

function isForFramework(tag: string, { rel, as = '', name }: Attributes): boolean {
  return (
    (tag === 'link' && rel === 'preload' && framework.has(as)) ||
    (tag === 'meta' && name === 'next-size-adjust')
  );
}
