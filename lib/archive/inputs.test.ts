import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Question } from './database.ts';
import { Inputs } from './inputs.ts';
import { addHeard, notedAddresses, PageNotes, startPlan, writePlan } from './render-plan.ts';
import { latest, story } from './stories.ts';
import { TestNewsroom } from './test-newsroom.ts';

/** What `/` (the newest two headlines) and each story's page ask. */
function inputsOf({ archive }: TestNewsroom, stories: string[]): Inputs {
  const inputs = new Inputs();
  const asFile = (address: string) =>
    archive.heardBy((question, answer) => inputs.note(address, question, answer));
  latest(asFile('/'), { limit: 2 });
  for (const one of stories) story(asFile(`/articles/${one}/`), one);
  return inputs;
}

describe('inputs', () => {
  it('tell the pages that would show something else today, and no other', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01');
    newsroom.story('2017/b', '2017-04-02');
    newsroom.story('2017/c', '2017-04-03');
    newsroom.refresh();
    const inputs = inputsOf(newsroom, ['2017/a', '2017/b', '2017/c', '2017/absent']);
    const all = [
      '/',
      '/articles/2017/a/',
      '/articles/2017/b/',
      '/articles/2017/c/',
      '/articles/2017/absent/',
    ];
    expect([...inputs.unchanged(newsroom.archive)]).toEqual(all);

    newsroom.story('2017/a', '2017-04-01', { title: 'عنوان آخر', draft: 'true' });
    newsroom.refresh();
    expect([...inputs.unchanged(newsroom.archive)]).toEqual(all.filter((one) => one !== '/articles/2017/a/'));

    newsroom.story('2017/absent', '2016-01-01');
    newsroom.story('2017/c', '2017-04-03', { title: 'عنوان آخر' });
    newsroom.refresh();
    expect([...inputs.unchanged(newsroom.archive)]).toEqual(['/articles/2017/b/', '/articles/2017/c/']);
  });

  it('ask what was asked, after they were written down', () => {
    using newsroom = new TestNewsroom();
    newsroom.refresh();
    const inputs = new Inputs();
    const sql = 'SELECT ? AS one, ? AS other, ? AS last';
    const questions = [
      ['2017/a', 7, null],
      ['2017/a', 7, ''],
      ['', 7, ''],
      ['story', null, 0],
      [0, null, 0],
    ].flatMap((values): Question[] => [
      { sql, values, one: true, about: 'story 2017/a' },
      { sql, values, one: true, about: null },
    ]);
    for (const question of questions) inputs.note('/', question, newsroom.archive.answerTo(question));
    const asked: Question[] = [];
    const read = Inputs.parse(inputs.toString());
    expect([...read.unchanged(newsroom.archive.heardBy((question) => asked.push(question)))]).toEqual(['/']);
    expect(asked).toHaveLength(questions.length);
    expect(asked).toEqual(expect.arrayContaining(questions));
  });

  it('are the same after they were written down, and where one file is taken over', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01');
    newsroom.refresh();
    const inputs = inputsOf(newsroom, ['2017/a']);
    inputs.add('/icons/180.png');
    const read = Inputs.parse(inputs.toString());
    expect(read.toString()).toBe(inputs.toString());
    const taken = new Inputs();
    taken.take(read.only(['/articles/2017/a/']));
    newsroom.remove('2017/a.md');
    newsroom.refresh();
    expect([...read.unchanged(newsroom.archive)]).toEqual(['/icons/180.png']);
    expect([...taken.addresses]).toEqual(['/articles/2017/a/']);
    expect(taken.unchanged(newsroom.archive).size).toBe(0);
  });
});

it('knows today’s answer to what a forgotten file asked', () => {
  using newsroom = new TestNewsroom();
  newsroom.story('2017/a', '2017-04-01');
  newsroom.story('2017/b', '2017-04-02');
  newsroom.refresh();
  const before = new Inputs();
  const ask = (inputs: Inputs, address: string): void => {
    inputs.renew(address);
    latest(
      newsroom.archive.heardBy((question, answer) => inputs.note(address, question, answer)),
      { limit: 1 },
    );
  };
  ask(before, '/');
  before.note(
    '/b/',
    { sql: 'SELECT 1', values: [], one: true, about: null },
    newsroom.archive.answerTo({ sql: 'SELECT 1', values: [], one: true, about: null }),
  );
  newsroom.story('2017/c', '2017-04-03');
  newsroom.refresh();
  const kept = before.unchanged(newsroom.archive);
  expect([...kept]).toEqual(['/b/']);
  const inputs = before.only(kept);
  ask(inputs, '/');
  const read = Inputs.parse(inputs.toString());
  expect([...read.unchanged(newsroom.archive)].sort()).toEqual(['/', '/b/']);
  const asked: string[] = [];
  Inputs.parse(before.only(['/b/']).toString()).unchanged(
    newsroom.archive.heardBy(({ sql }) => asked.push(sql)),
  );
  expect(asked).toEqual(['SELECT 1']);
});

describe('a plan', () => {
  it('carries what is kept to the processes that render, and what pages ask back', async () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01');
    newsroom.story('2017/b', '2017-04-02');
    newsroom.refresh();
    const folder = mkdtempSync(path.join(os.tmpdir(), 'naba-plan-'));
    startPlan(folder);
    writePlan(folder, ['/articles/2017/a/'], null);
    const [one, other] = [new PageNotes(folder), new PageNotes(folder)];
    expect([...one.toRender(['/articles/2017/a/', '/articles/2017/b/'])]).toEqual(['/articles/2017/b/']);
    expect([...other.toRender(['/'])]).toEqual(['/']);
    story(one.archiveFor('/articles/2017/b/', newsroom.archive), '2017/b');
    latest(other.archiveFor('/', newsroom.archive), { limit: 2 });
    latest(other.archiveFor('/empty/', newsroom.archive), { limit: 9 });
    await Promise.resolve();

    expect([...notedAddresses(folder)].sort()).toEqual(['/', '/articles/2017/a/', '/articles/2017/b/']);
    const inputs = new Inputs();
    addHeard(folder, inputs, new Set(['/', '/articles/2017/b/']));
    expect([...inputs.addresses].sort()).toEqual(['/', '/articles/2017/b/']);
    expect(inputs.unchanged(newsroom.archive).size).toBe(2);
    newsroom.story('2017/b', '2017-04-02', { title: 'عنوان آخر' });
    newsroom.refresh();
    expect(inputs.unchanged(newsroom.archive).size).toBe(1);
    rmSync(folder, { recursive: true });
  });

  it('gives each of several machines pages of its own, together all', () => {
    const addresses = Array.from({ length: 200 }, (_, number) => `/articles/2017/${number}/`);
    const folder = mkdtempSync(path.join(os.tmpdir(), 'naba-plan-'));
    const parts = [1, 2, 3].map((number) => {
      startPlan(folder);
      writePlan(folder, [], { number, of: 3 });
      return [...new PageNotes(folder).toRender(addresses)];
    });
    expect(parts.flat().sort()).toEqual(addresses.toSorted());
    for (const part of parts) expect(part.length).toBeGreaterThan(30);
    rmSync(folder, { recursive: true });
  });
});
