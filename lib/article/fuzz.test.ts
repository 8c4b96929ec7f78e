import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { isolate } from '../arabic/isolate.ts';
import { patience, runs } from '../arabic/test-runs.ts';
import { parseArticle } from './parse-article.ts';
import { parseTopic } from './parse-topic.ts';
import { formatProblem, type Problem } from './problem.ts';
import { anyText } from './test-any-text.ts';

const head = 'title: خبر\ndate: 2017-04-13\nsection: world';

function parse(bytes: Uint8Array) {
  return parseArticle({
    bytes,
    path: '2017/x',
    file: 'x.md',
    measure: (name) => (name === 'map.png' ? { width: 800, height: 600 } : null),
  });
}

function parseText(text: string) {
  return parse(new TextEncoder().encode(text));
}

/** Every problem stands somewhere in the file, and is told in one line. */
function expectPlaces(problems: readonly Problem[], text: string): void {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  for (const problem of problems) {
    const { line, column } = problem;
    expect(line, formatProblem(problem)).toBeGreaterThanOrEqual(1);
    expect(line, formatProblem(problem)).toBeLessThanOrEqual(lines.length);
    expect(column, formatProblem(problem)).toBeGreaterThanOrEqual(1);
    expect(formatProblem(problem)).not.toMatch(/[\n\r\u2028\u2029\u202e]/);
  }
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

describe('a story of any bytes', () => {
  it(
    'is read or refused, never broken by',
    () => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
          const { article, problems } = parse(bytes);
          expect(article === null).toBe(problems.length > 0);
        }),
        runs,
      );
    },
    patience,
  );
});

describe('front matter of any text', () => {
  it(
    'is read or refused with places that are in the file',
    () => {
      fc.assert(
        fc.property(anyText, anyText, (fields, body) => {
          for (const text of [
            `---\n${fields}\n---\n${body}`,
            `---\n${head}\n${fields}\n---\n${body}`,
            fields + body,
          ]) {
            const { article, problems } = parseText(text);
            expect(article === null).toBe(problems.length > 0);
            expectPlaces(problems, text);
          }
          const topic = `---\nname: اسم\nkind: event\n${fields}\n---\n${body}`;
          const { problems } = parseTopic({
            bytes: new TextEncoder().encode(topic),
            slug: 'x',
            file: 'x.md',
          });
          expectPlaces(problems, topic);
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'keeps a headline as it was written, whatever it says',
    () => {
      fc.assert(
        fc.property(anyText, (title) => {
          const written = title.toWellFormed();
          const { article } = parseText(
            `---\n${head.replace('خبر', () => JSON.stringify(written).replaceAll('\u0085', '\\u0085'))}\n---\nنص`,
          );
          if (!article) return;
          expect(
            isolate(article.title, 'ar')
              .map(({ text }) => text)
              .join(''),
          ).toBe(article.title);
          expect(lettersOf(article.title)).toBe(lettersOf(written));
        }),
        runs,
      );
    },
    patience,
  );
});

describe('a body of any text', () => {
  it(
    'becomes HTML that no parser has to mend, with nothing in it that runs',
    () => {
      fc.assert(
        fc.property(anyText, (body) => {
          const { article, problems } = parseText(`---\n${head}\n---\n\n${body}`);
          expectPlaces(problems, `---\n${head}\n---\n\n${body}`);
          if (!article) return;
          const mended: string[] = [];
          const tree = fromHtml(article.html, {
            fragment: true,
            onerror: ({ reason }) => {
              mended.push(reason);
            },
          });
          expect(mended).toEqual([]);
          expect(programsIn(tree)).toEqual([]);
          expect(article.html.isWellFormed()).toBe(true);
          expect(article.text.isWellFormed()).toBe(true);
          for (const { line, column } of article.readAlso) {
            expect(line).toBeGreaterThan(5);
            expect(column).toBeGreaterThanOrEqual(1);
          }
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'loses and gains no letter where it is plain text',
    () => {
      const plain = anyText.map((text) => text.toWellFormed().replace(/[^\p{L}\p{N}\p{M} $.،؛؟«»()]/gu, ' '));
      fc.assert(
        fc.property(plain, (text) => {
          const { article } = parseText(`---\n${head}\n---\n\nنص ${text}`);
          if (!article) throw new Error('refused');
          const shown = textOf(fromHtml(article.html, { fragment: true }));
          expect(shown.replace(/\s+/g, ' ').trim()).toBe(
            `نص ${text}`.normalize('NFC').replace(/\s+/g, ' ').trim(),
          );
        }),
        runs,
      );
    },
    patience,
  );
});

/** Elements and attributes that run something, or that an editor has no say in. */
function programsIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    if (/^(?:script|style|iframe|object|embed|form|base|meta|link|b)$/.test(tagName)) found.push(tagName);
    for (const [name, value] of Object.entries(properties)) {
      if (/^(?:on|style|srcDoc|formAction)/.test(name)) found.push(name);
      if (!/^(?:href|src|cite)$/.test(name)) continue;
      const { protocol } = new URL(String(value), 'https://site.invalid/');
      if (!/^(?:https?|mailto):$/.test(protocol)) found.push(`${name}=${value}`);
    }
  });
  return found;
}

/** Without spaces and what no document may hold. */
function lettersOf(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Noncharacter_Code_Point}]/gu, '').normalize('NFC');
}
