import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseArticle } from '../article/parse-article.ts';
import { sections } from '../site.ts';

type Snippet = { prefix: string[]; body: string[] };

const snippets: Record<string, Snippet> = JSON.parse(readFileSync('.vscode/naba.code-snippets', 'utf8'));
const { خبر: story, ...blocks } = snippets;

/** A snippet with what stands at its stops, the first of choices, and the day on which it is written. */
function expanded({ body }: Snippet): string {
  return body
    .join('\n')
    .replace('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2017-04-13')
    .replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

it('begins a story that is whole, with a choice of all sections', () => {
  if (!story) throw new Error('there is no snippet of a story');
  expect(story.body.join()).toContain(`|${sections.join(',')}|`);
  const { article, problems } = parse(expanded(story));
  expect(problems).toEqual([]);
  expect(article).toMatchObject({ draft: true, date: { iso: '2017-04-13' } });
});

it.each(Object.keys(blocks))('writes «%s» as the parser reads it', (name) => {
  const block = blocks[name];
  if (!block || !story) throw new Error('there is no such snippet');
  const { article, problems } = parse(`${expanded(story)}\n\n${expanded(block)}\n`);
  expect(problems).toEqual([]);
  expect(article?.html).toMatch(/<(?:figure|blockquote|aside|picture|img)\b/);
});

it('offers each under an Arabic and a Latin word', () => {
  for (const { prefix } of Object.values(snippets))
    expect(prefix).toEqual([
      expect.stringMatching(/^\p{Script=Arabic}+$/u),
      expect.stringMatching(/^[a-z-]+$/),
    ]);
});

it('takes a check apart as it is printed', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'));
  const { regexp } = tasks[0].problemMatcher.pattern;
  expect(
    new RegExp(regexp).exec('articles/2017/x.md:14:37  latin-punctuation  ضع «،» مكان ",".')?.slice(1),
  ).toEqual(['articles/2017/x.md', '14', '37', 'latin-punctuation', 'ضع «،» مكان ",".']);
});

function parse(source: string) {
  return parseArticle({
    bytes: new TextEncoder().encode(source),
    path: '2017/x',
    file: 'x.md',
    measure: () => ({ width: 800, height: 600 }),
  });
}
