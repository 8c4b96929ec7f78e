import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { rules } from '../rules/all-rules.ts';
import { testDesk } from '../test-desk.ts';
import { CopyCache } from './copy-cache.ts';
import { findFaults } from './find-faults.ts';
import { readCopy } from './read-copy.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'naba-copy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const story = (body: string) =>
  ({
    kind: 'story',
    file: 'x.md',
    address: '2017/x',
    text: `---\ntitle: خبر\nimage: { src: x.png, alt: وصف }\n---\n\n${body}\n`,
  }) as const;

it('gives what the file says, read before or not', () => {
  const comparable = (copy: ReturnType<typeof readCopy>) =>
    copy && {
      ...copy,
      found: undefined,
      offsetOf: [copy.offsetOf(['title']), copy.offsetOf(['image', 'alt'])],
    };
  for (const body of ['قال `رمز` [ثم](y.md).', 'قال `رمز` [ثم](y.md).', 'غير ذلك.', '![صورة](x.png)']) {
    const cache = new CopyCache(path.join(folder, 'copies.sqlite'));
    expect(comparable(cache.read(story(body)))).toEqual(comparable(readCopy(story(body))));
    expect(cache.read({ ...story(body), text: 'بلا مقدمة' })).toBeNull();
    cache.close();
  }
});

it('gives what rules find, read before or not', async () => {
  const desk = await testDesk();
  const file = story('قال  "نعم", وذهب في في ١٢ من 13 الأربعاء 13 أبريل 2017.');
  const read = readCopy(file);
  const faults = read && findFaults(read, rules, desk);
  const alone = faults?.filter(({ rule }) => rule.asks === 'file').map(({ rule }) => rule.id);
  expect(new Set(alone).size).toBeGreaterThan(3);
  for (let time = 1; time <= 2; time += 1) {
    const cache = new CopyCache(path.join(folder, 'faults.sqlite'));
    const copy = cache.read(file);
    expect(copy && findFaults(copy, rules, desk)).toEqual(faults);
    cache.close();
  }
});
