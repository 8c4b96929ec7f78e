import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Archive } from '../archive/database.ts';
import { filesChangedSince, indexFileHashes } from '../archive/search-index.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { linkArchive } from '../linking/link-archive.ts';
import { archivedStories } from './archived-stories.ts';
import { indexFileBytes } from './index-files.ts';
import { indexFileNames } from './index-form.ts';
import { updateIndex } from './update-index.ts';

/** Words that are one to a search, however their alef is written, and others. */
const words = ['مريكا', 'وكرانيا', 'يطاليا', 'سعار', 'خبار', 'وبك', 'سيا', 'نقرة']
  .flatMap((rest) => [...'اأإآ'].map((alef) => `${alef}${rest}`))
  .concat(
    'الأمريكي سوريا سورية سوريّا قطر القطري نفط النفط بالنفط لافروف لافروڤ زلزال الزلازل 2017 UNESCO'.split(
      ' ',
    ),
  );
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((some) => some.join(' '));

/** A story comes, changes, waits as a draft, or goes; few days, so that several are of the same moment. */
const storyEdit = fc.record({
  story: fc.integer({ min: 1, max: 14 }),
  day: fc.integer({ min: 28, max: 33 }),
  title: text,
  summary: fc.option(text),
  body: fc.array(text, { minLength: 1, maxLength: 3 }),
  fate: fc.constantFrom('written', 'written', 'written', 'draft', 'removed'),
});
const topicEdit = fc.record({
  topic: fc.constantFrom('america', 'qatar'),
  name: fc.constantFrom('أمريكا', 'قطر', 'سوريا'),
  isRemoved: fc.boolean(),
});
const edit = fc.oneof({ weight: 6, arbitrary: storyEdit }, { weight: 1, arbitrary: topicEdit });
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

/** Many edits first, then few at a time. */
const edits = fc
  .tuple(
    fc.array(edit, { minLength: 8, maxLength: 20 }),
    fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
  )
  .map(([first, rest]) => [first, ...rest]);

/** So small that a few stories more or less change the number of files, and not all words are in the vocabulary. */
const sizes = { postings: 6, vocabulary: 9 };

function apply(newsroom: TestNewsroom, changes: readonly Edit[]): void {
  for (const change of changes) {
    if ('topic' in change) {
      if (change.isRemoved) newsroom.removeIfThere(`_topics/${change.topic}.md`);
      else newsroom.topic(change.topic, change.name);
      continue;
    }
    const { story, day, title, summary, body, fate } = change;
    const date = new Date(Date.UTC(2017, 11, day)).toISOString().slice(0, 10);
    const fields = { title, ...(summary && { summary }), ...(fate === 'draft' && { draft: 'true' }) };
    if (fate === 'removed') newsroom.removeIfThere(`2017/s${story}.md`);
    else newsroom.story(`2017/s${story}`, date, fields, body.join('\n\n'));
  }
}

/**
 * Brings an index up to date.
 *
 * @param kept where it is kept: in the newsroom's archive, or in one that has none yet
 * @returns the manifest, and every file with its bytes
 */
function index({ archive }: TestNewsroom, kept = archive) {
  const source = archivedStories(archive);
  const manifest = updateIndex(kept, source, sizes);
  const files = new Map(
    Array.from(indexFileHashes(kept).keys(), (name) => [
      name,
      Buffer.from(indexFileBytes(kept, source, name)).toString('hex'),
    ]),
  );
  return { manifest, files };
}

function linked(newsroom: TestNewsroom): TestNewsroom {
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  return newsroom;
}

it('after any edits, the index is the one that is made from nothing', () => {
  fc.assert(
    fc.property(edits, (rounds) => {
      using newsroom = new TestNewsroom();
      for (const changes of rounds) {
        apply(newsroom, changes);
        const made = index(linked(newsroom), Archive.inMemory());
        expect(index(newsroom)).toEqual(made);
        expect([...made.files.keys()].toSorted()).toEqual(indexFileNames(made.manifest).toSorted());
      }
    }),
    { numRuns: 25, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false },
  );
}, 60_000);

it('knows which files are others than in any version before', () => {
  fc.assert(
    fc.property(edits, (rounds) => {
      using newsroom = new TestNewsroom();
      const versions = rounds.map((changes) => {
        apply(newsroom, changes);
        return index(linked(newsroom));
      });
      const today = index(newsroom);
      for (const { manifest, files } of versions) {
        const changed = filesChangedSince(newsroom.archive, manifest.version);
        const same = [...today.files].filter(([name]) => changed?.has(name) === false);
        expect(same.filter(([name, bytes]) => files.get(name) !== bytes)).toEqual([]);
      }
      expect(filesChangedSince(newsroom.archive, today.manifest.version)?.size).toBe(0);
      expect(filesChangedSince(newsroom.archive, 'another')).toBeUndefined();
    }),
    { numRuns: 12, interruptAfterTimeLimit: 20_000, markInterruptAsFailure: false },
  );
}, 40_000);
