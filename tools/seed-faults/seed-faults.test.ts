import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Archive } from '../../lib/archive/database.ts';
import { refresh } from '../../lib/archive/refresh.ts';
import { storyFiles } from '../../lib/archive/story-files.ts';
import { topics } from '../../lib/archive/topics.ts';
import { openDictionary } from '../../lib/desk/dictionary.ts';
import { site } from '../../lib/site.ts';
import { faultKinds } from './fault-kinds.ts';
import { foreignNames } from './foreign-names.ts';
import { compare, remarksOn } from './found-faults.ts';
import { seedFaults } from './seed-faults.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'naba-faults-'));
cpSync('articles', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const archive = Archive.inMemory();
refresh(archive, { folder, now: Date.now(), preview: false });
const stories = storyFiles(folder)
  .filter(({ kind }) => kind === 'story')
  .map(({ file, address }) => ({
    kind: 'story' as const,
    file: path.relative(folder, file),
    address,
    text: readFileSync(file, 'utf8'),
  }));
const names = foreignNames(topics(archive), await openDictionary(site.dictionaryCache));

it('finds nothing in the stories of the site', async () => {
  expect(await remarksOn(folder)).toEqual([]);
}, 60_000);

it.each(['naba', 'second', 'third'])(
  'finds 95 of 100 faults of fifteen kinds, with at most 2 false alarms of 100 (seed %s)',
  async (seed) => {
    const seeded = seedFaults(stories, names, { each: 20, seed });
    expect(faultKinds).toHaveLength(15);
    expect(seeded.faults).toHaveLength(300);
    expect(seedFaults(stories, names, { each: 20, seed })).toEqual(seeded);
    for (const { file, text } of seeded.stories) writeFileSync(path.join(folder, file), text);
    const remarks = await remarksOn(folder);
    const { missed, falseAlarms } = compare(seeded.faults, remarks);
    const said = [
      ...missed.map(({ kind, file, line, was, now }) => `missed: ${kind}: ${file}:${line} ${was} → ${now}`),
      ...falseAlarms.map(({ file, line, rule, message }) => `false: ${rule}: ${file}:${line} ${message.ar}`),
    ].join('\n');
    expect(missed.length, said).toBeLessThanOrEqual(0.05 * seeded.faults.length);
    expect(falseAlarms.length, said).toBeLessThanOrEqual(0.02 * remarks.length);
  },
  60_000,
);
