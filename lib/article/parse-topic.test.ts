import { expect, it } from 'vitest';
import { parseTopic } from './parse-topic.ts';

function parse(source: string, slug = 'syria') {
  return parseTopic({ bytes: new TextEncoder().encode(source), slug, file: 'syria.md' });
}

it('reads a topic', () => {
  const { topic } = parse(
    '---\nname: سوريا\nkind: place\naliases: [سورية]\nsummary: دولة.\nsameAs: https://www.wikidata.org/wiki/Q858\n---\n\nنص.\n',
  );
  expect(topic).toEqual({
    slug: 'syria',
    file: 'syria.md',
    name: 'سوريا',
    kind: 'place',
    aliases: ['سورية'],
    summary: 'دولة.',
    sameAs: ['https://www.wikidata.org/wiki/Q858'],
    html: '<p>نص.</p>\n',
  });
});

it('says what is wrong with one', () => {
  const { topic, problems } = parse('---\nname: سوريا\nkind: country\nalias: [x]\n---\n', 'Syria');
  expect(topic).toBeNull();
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    "1:1 the file's name becomes the topic's address: use small Latin letters, digits and hyphens.",
    '3:7 kind: must be one of person, organisation, place, event',
    '4:1 unknown field "alias"; did you mean "aliases"?',
  ]);
});
