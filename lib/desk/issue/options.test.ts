import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readIssueOptions, usage } from './options.ts';

describe('what follows npm run issue', () => {
  it.each([
    [['--date', '2017-04-13'], { kind: 'date', date: '2017-04-13' }, 'naba-2017-04-13.pdf'],
    [['--month', '2017-04'], { kind: 'month', month: '2017-04' }, 'naba-2017-04.pdf'],
    [['--story', 'world-cup-2022'], { kind: 'story', slug: 'world-cup-2022' }, 'naba-world-cup-2022.pdf'],
    [['--month', '2017-04', '--out', 'x/y.pdf'], { kind: 'month', month: '2017-04' }, 'x/y.pdf'],
    [
      ['--month', '2017-04', '--publish'],
      { kind: 'month', month: '2017-04' },
      path.resolve('articles/_papers/naba-2017-04.pdf'),
    ],
  ])('%j asks for a paper', (args, subject, out) => {
    expect(readIssueOptions(args)).toEqual({ subject, form: 'pdf', out });
  });

  it.each(['x.epub', 'X.EPUB'])('asks for a book by the name of its file: %s', (out) => {
    expect(readIssueOptions(['--month', '2017-04', '--out', out])).toMatchObject({ form: 'epub', out });
  });

  it('asks for help', () => {
    expect(readIssueOptions(['--help'])).toEqual({ help: true });
  });

  it.each([
    [[], usage],
    [['--date', '2017-04-13', '--month', '2017-04'], usage],
    [['--day', '2017-04-13'], usage],
    [['--date'], usage],
    [['--date', '2017-02-30'], '2017-02-30: ليس يومًا'],
    [['--date', '13/4/2017'], '13/4/2017: ليس يومًا'],
    [['--month', '2017-13'], '2017-13: ليس شهرًا'],
    [['--story', '../x'], '../x: ليس اسم موضوع'],
    [['--story', 'world-cup-2022', '--publish'], '--publish لعدد يوم أو شهر'],
    [['--month', '2017-04', '--publish', '--out', 'x.pdf'], '--publish لعدد يوم أو شهر'],
  ])('%j is told what is wrong', (args, problem) => {
    const read = readIssueOptions(args);
    expect('problem' in read && read.problem).toContain(problem);
  });
});
