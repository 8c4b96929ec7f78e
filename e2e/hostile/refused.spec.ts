import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { Newsroom, storyText } from '../newsroom/newsroom.ts';
import { refused, refusedTopics } from './refused.ts';

test(`${refused.length + refusedTopics.length + 2} files that nobody should send are refused, each with its place and reason`, async () => {
  const newsroom = new Newsroom();
  const dot = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#ad1f10' } })
    .png()
    .toBuffer();
  const outside = path.join(newsroom.folder, 'outside');
  mkdirSync(outside);
  writeFileSync(path.join(outside, 'secret.png'), dot);
  newsroom.write('2024/dot.png', dot);
  newsroom.write('2024/.hidden.png', dot);
  newsroom.write('2024/drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  newsroom.write(
    '2024/disguised.png',
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  );
  newsroom.write('2024/page.png', '<html><script>alert(1)</script>');
  newsroom.write('2024/huge.png', sizedPng(60_000, 60_000));
  symlinkSync(path.join(outside, 'secret.png'), path.join(newsroom.articles, '2024', 'link.png'));
  symlinkSync(outside, path.join(newsroom.articles, '2024', 'outside'));
  for (const { name, content } of refused) newsroom.write(`2024/${name}.md`, content);
  for (const { name, content } of refusedTopics) newsroom.write(`_topics/${name}.md`, content);
  newsroom.write('2024/BIG <b>.md', storyText({ title: 'اسم ملف' }));
  newsroom.write('2024/bytes.md', Buffer.from('2d2d2d0a7469746c653a20eda0800a2d2d2d0a', 'hex'));

  const { code, said } = newsroom.run('check', '--lang', 'en');
  expect(code).toBe(1);
  expect(said).not.toMatch(/^\s+at |Error:/m);
  const lines = said.split('\n');
  const problemsOf = (file: string): string[] => {
    const start = `${path.join(newsroom.articles, file)}:`;
    return lines
      .filter((line) => line.startsWith(start))
      .map((line) => line.slice(start.length).replace(/^(\d+:\d+) {2}[\w-]+ {2}/, '$1 '));
  };
  const silent = [
    ...refused.map((one) => ({ ...one, file: `2024/${one.name}.md` })),
    ...refusedTopics.map((one) => ({ ...one, file: `_topics/${one.name}.md` })),
    { file: '2024/BIG <b>.md', says: /^1:1 the file's name becomes its address/ },
    { file: '2024/bytes.md', says: /^2:8 this file is not UTF-8/ },
  ].flatMap(({ file, says }) => {
    const problems = problemsOf(file);
    return problems.some((problem) => says.test(problem)) ? [] : [{ file, says: String(says), problems }];
  });
  expect(silent).toEqual([]);
  newsroom.close();
});

/** The beginning of a picture that says it is so large, which is all that most programs look at. */
function sizedPng(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d4948445200000000000000000802000000', 'hex');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header;
}
