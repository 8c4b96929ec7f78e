import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';

const advice = {
  suggestName: () => 'moscow',
  isFree: (name: string) => name !== 'taken',
  warn: (title: string) => (title === 'خبر' ? 'تنبيه: العنوان قصير.' : null),
};

/** Answers each question with the next line, then goes away. */
function typing(...lines: string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let said = '';
  output.on('data', (chunk) => {
    said += chunk;
    if (!/: $/.test(said)) return;
    const line = lines.shift();
    if (line === undefined) input.end();
    else input.write(`${line}\n`);
  });
  return { terminal: { input, output }, said: () => said };
}

it('asks for headline, section and name, and takes an empty answer for what it suggests', async () => {
  const { terminal, said } = typing('محادثات في موسكو', '', '');
  expect(await ask({}, terminal, advice)).toEqual({
    title: 'محادثات في موسكو',
    section: 'world',
    name: 'moscow',
  });
  expect(said()).toContain('  2. اقتصاد\n');
  expect(said()).toContain('[moscow]');
});

it('asks again where an answer cannot be kept, and warns of a headline that can', async () => {
  const { terminal, said } = typing('', 'خبر', '7', '٣', 'Moscow', 'taken', 'moscow-talks');
  expect(await ask({}, terminal, advice)).toEqual({ title: 'خبر', section: 'science', name: 'moscow-talks' });
  expect(said()).toContain('تنبيه: العنوان قصير.\n');
  expect(said()).toContain('الاسم «taken» لخبر آخر: اختر غيره.\n');
});

it('asks only for what is not known', async () => {
  const { terminal, said } = typing('محادثات في موسكو');
  expect(await ask({ section: 'sport', name: 'x' }, terminal, advice)).toMatchObject({ section: 'sport' });
  expect(said()).not.toContain('القسم');
});

it.each([[[]], [['محادثات في موسكو']], [['محادثات في موسكو', '1']]])(
  'gives nothing where whoever is asked goes away after %j',
  async (lines) => {
    expect(await ask({}, typing(...lines).terminal, advice)).toBeNull();
  },
);
