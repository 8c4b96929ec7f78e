import { describe, expect, it } from 'vitest';
import { findFaults } from '../copy/find-faults.ts';
import { fixCopy } from '../copy/fix-copy.ts';
import { readCopy } from '../copy/read-copy.ts';
import { testDesk } from '../test-desk.ts';
import { rules } from './all-rules.ts';
import type { Example } from './rule.ts';

const desk = await testDesk();

/** A story of an example: with the fields that a story needs, and a body. */
function file(example: Example) {
  const {
    fields = {},
    body = 'نص.',
    address = '2017/x',
  } = typeof example === 'string' ? { body: example } : example;
  const all = {
    title: 'لافروف يصل إلى موسكو',
    date: '2017-04-13',
    section: 'world',
    topics: '[moscow]',
    place: '{ name: موسكو, lat: 55.7, lon: 37.6 }',
    sources: '[{ name: وكالة }]',
    ...fields,
  };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  const text = `---\n${lines.join('\n')}\n---\n\n${body}\n`;
  return { kind: 'story', file: 'x.md', address, text } as const;
}

const copyOf = (example: Example) => {
  const copy = readCopy(file(example));
  if (!copy) throw new Error('The example is no story.');
  return copy;
};

describe.each(rules)('$id', (rule) => {
  const bad = rule.bad.map((example) =>
    typeof example === 'object' && 'fixed' in example ? example : { example, fixed: undefined },
  );

  it.each(bad)('finds what is wrong in %j', (one) => {
    const example = 'fixed' in one && 'body' in one ? one.body : one.example;
    const faults = findFaults(copyOf(example), [rule], desk);
    expect(faults).not.toEqual([]);
    for (const { start, end } of faults) expect(end).toBeGreaterThanOrEqual(start);
  });

  it.each(rule.good)('finds nothing in %j', (example) => {
    expect(findFaults(copyOf(example), [rule], desk)).toEqual([]);
  });

  it.each(bad.filter((one) => 'body' in one))('mends %j once and for all', ({ body, fixed }) => {
    const mended = fixCopy(file(body), [rule], desk);
    expect(mended).toEqual({ text: file(fixed).text, faults: [] });
    expect(fixCopy({ ...file(body), text: mended.text }, [rule], desk).text).toBe(mended.text);
  });

  it('speaks both languages', () => {
    expect(rule.says.ar).toMatch(/\p{Script=Arabic}/u);
    expect(rule.says.en).toMatch(/[a-z]/);
  });
});
