import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Inputs } from './inputs.ts';
import { foundPapers, paperFile, papersOfMonth, publishedPapers, versionOfPaper } from './papers.ts';
import { TestNewsroom } from './test-newsroom.ts';

const pdf = '%PDF-1.7\n';

it('finds plain PDF files that are called like papers, and names all else but hidden files', () => {
  using newsroom = new TestNewsroom();
  newsroom.write('_papers/naba-2017-04.pdf', pdf);
  newsroom.write('_papers/naba-2017-04-13.pdf', pdf);
  newsroom.write('_papers/.DS_Store', '');
  newsroom.write('_papers/april.pdf', pdf);
  newsroom.write('_papers/naba-2017-05.pdf', '<html>');
  newsroom.write('_papers/naba-2017-06.pdf', '');
  mkdirSync(paperFile(newsroom.folder, '2017-07'));
  symlinkSync(paperFile(newsroom.folder, '2017-04'), paperFile(newsroom.folder, '2017-08'));
  newsroom.write('_papers/naba-2017-09.pdf', pdf);
  truncateSync(paperFile(newsroom.folder, '2017-09'), 100_000_001);
  const { papers, strays } = foundPapers(newsroom.folder);
  expect(papers.map(({ key }) => key)).toEqual(['2017-04-13', '2017-04']);
  expect(strays).toEqual([
    'april.pdf',
    'naba-2017-05.pdf',
    'naba-2017-06.pdf',
    'naba-2017-07.pdf',
    'naba-2017-08.pdf',
    'naba-2017-09.pdf',
  ]);
});

it('finds nothing in a folder that is a link to another, and where there is none', () => {
  using newsroom = new TestNewsroom();
  expect(foundPapers(newsroom.folder)).toEqual({ papers: [], strays: [] });
  const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'naba-elsewhere-'));
  writeFileSync(path.join(elsewhere, 'naba-2017-04.pdf'), pdf);
  symlinkSync(elsewhere, path.join(newsroom.folder, '_papers'));
  expect(foundPapers(newsroom.folder)).toEqual({ papers: [], strays: ['naba-2017-04.pdf'] });
  rmSync(elsewhere, { recursive: true });
});

it('answers what is asked of a paper differently as soon as it comes, changes or goes', () => {
  using newsroom = new TestNewsroom();
  const refresh = (): void => {
    newsroom.refresh();
  };
  refresh();
  const inputs = new Inputs();
  const ask = (): void => {
    papersOfMonth(
      newsroom.archive.heardBy((...heard) => inputs.note('/archive/2017/04/', ...heard)),
      '2017-04',
    );
    versionOfPaper(
      newsroom.archive.heardBy((...heard) => inputs.note('/naba.pdf', ...heard)),
      '2017-04',
    );
    inputs.mark(newsroom.archive);
  };
  const unchanged = (): string[] => [...inputs.unchanged(newsroom.archive)];
  ask();
  newsroom.write('_papers/naba-2017-04.pdf', pdf);
  refresh();
  expect(unchanged()).toEqual([]);
  expect(publishedPapers(newsroom.archive)).toEqual(['2017-04']);
  expect(papersOfMonth(newsroom.archive, '2017-04')).toEqual(new Set(['2017-04']));
  expect(papersOfMonth(newsroom.archive, '2017-05')).toEqual(new Set());
  ask();
  newsroom.write('_papers/naba-2017-05.pdf', pdf);
  newsroom.write('_papers/naba-2017-04.pdf', pdf);
  refresh();
  expect(unchanged()).toEqual(['/archive/2017/04/', '/naba.pdf']);
  newsroom.write('_papers/naba-2017-04.pdf', `${pdf}2`);
  refresh();
  expect(unchanged()).toEqual(['/archive/2017/04/']);
  ask();
  newsroom.remove('_papers/naba-2017-04.pdf');
  refresh();
  expect(unchanged()).toEqual([]);
  expect(publishedPapers(newsroom.archive)).toEqual(['2017-05']);
});
