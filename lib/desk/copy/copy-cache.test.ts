import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CopyCache } from './copy-cache.ts';
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
    copy && { ...copy, offsetOf: [copy.offsetOf(['title']), copy.offsetOf(['image', 'alt'])] };
  for (const body of ['قال `رمز` [ثم](y.md).', 'قال `رمز` [ثم](y.md).', 'غير ذلك.', '![صورة](x.png)']) {
    const cache = new CopyCache(path.join(folder, 'copies.sqlite'));
    expect(comparable(cache.read(story(body)))).toEqual(comparable(readCopy(story(body))));
    expect(cache.read({ ...story(body), text: 'بلا مقدمة' })).toBeNull();
    cache.close();
  }
});
