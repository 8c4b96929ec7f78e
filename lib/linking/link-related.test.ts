import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bytes, text } from '../archive/database.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { listedVectors } from '../archive/vectors.ts';
import { linkArchive } from './link-archive.ts';
import { linkRelated } from './link-related.ts';
import { decodeVector } from './sparse-vector.ts';

const words =
  'سلام حرب نفط قمر كأس زلزال اتفاق مهرجان متحف قمة هدنة سفينة كتاب جسر مطر ميناء نهر لقاح قطار غابة نجم فيلم ملعب بورصة'.split(
    ' ',
  );

/** An edit of the newsroom: a story of some words comes, changes or goes. */
const edit = fc.record({
  story: fc.integer({ min: 1, max: 14 }),
  day: fc.integer({ min: 1, max: 28 }),
  text: fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 }),
  lang: fc.constantFrom<string>('ar', 'ar', 'ar', 'ar', 'en'),
  isRemoved: fc.boolean(),
});
const edits = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 });

/** In Arabic many enough that a few more or less leave the scale of rarity as it is, and that not every story is looked at for a list. */
const background = fc.array(edit, { minLength: 96, maxLength: 100 }).map((changes) =>
  changes.map((change, index) => ({
    ...change,
    story: 100 + index,
    lang: index < 90 ? 'ar' : 'en',
    isRemoved: false,
  })),
);

function lists(newsroom: TestNewsroom): string[] {
  return newsroom.archive
    .all('SELECT path, rank, other FROM related ORDER BY path, rank')
    .map((row) => `${text(row, 'path')} ${row.rank} ${text(row, 'other')}`);
}

/** Who has each feature, and how much: the numbers of stories depend on their order of arrival, their paths do not. */
function postings({ archive }: TestNewsroom): string[] {
  const paths = new Map(listedVectors(archive).map(({ number, path }) => [number, path]));
  return archive
    .all('SELECT language, feature, holders FROM postings ORDER BY language, feature')
    .flatMap((row) => {
      const { places, weights } = decodeVector(bytes(row, 'holders'));
      const holders = Array.from(places, (number, index) => `${paths.get(number)} ${weights[index]}`);
      return holders.toSorted().map((holder) => `${row.language} ${row.feature} ${holder}`);
    });
}

function apply(
  newsroom: TestNewsroom,
  changes: readonly (typeof edit extends fc.Arbitrary<infer Edit> ? Edit : never)[],
) {
  for (const { story, day, text: body, lang, isRemoved } of changes) {
    const path = `2017/s${story}`;
    if (isRemoved) newsroom.removeIfThere(`${path}.md`);
    else
      newsroom.story(
        path,
        `2017-04-${String(day).padStart(2, '0')}`,
        { title: body.slice(0, 3).join(' '), lang },
        body.join(' '),
      );
  }
  newsroom.refresh();
}

it('after any edits, the lists are those that an archive made anew would have', () => {
  fc.assert(
    fc.property(background, edits, (stories, rounds) => {
      using kept = new TestNewsroom();
      using fresh = new TestNewsroom();
      for (const changes of [stories, ...rounds]) {
        apply(kept, changes);
        linkArchive(kept.archive, 'http://localhost:3000');
        apply(fresh, changes);
      }
      linkArchive(fresh.archive, 'http://localhost:3000');
      expect(lists(kept)).toEqual(lists(fresh));
      expect(postings(kept)).toEqual(postings(fresh));
    }),
    { numRuns: 15, interruptAfterTimeLimit: 40_000, markInterruptAsFailure: false },
  );
}, 60_000);

it('compares stories within their language: the common words of one are not rare because most stories are of another', () => {
  using newsroom = new TestNewsroom();
  for (let day = 10; day <= 29; day += 1)
    newsroom.story(
      `2017/ar-${day}`,
      `2017-04-${day}`,
      { title: `أمر${day}` },
      `شيء${day} يمضي${day} وحده${day}.`,
    );
  const news = {
    moon: 'The probe of the agency is to land on the moon in the morning, and it will then look for water.',
    cup: 'The team won the cup in the final and will go home with it on the same day, said the coach.',
    oil: 'The price of oil fell to the lowest in a year, and the bank expects it to fall further.',
    book: 'The author was given the prize for a novel that she wrote in the course of a year, and thanked the jury.',
    ship: 'The ship ran aground in the canal and is to be pulled free with the tide on Sunday.',
  };
  for (const [name, text] of Object.entries(news))
    newsroom.story(`2017/${name}`, '2017-04-10', { title: name, lang: 'en' }, text);
  newsroom.story(
    '2017/moon-water',
    '2017-04-11',
    { title: 'moon water', lang: 'en' },
    `${news.moon} It found water.`,
  );
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  expect(lists(newsroom)).toEqual(['2017/moon 0 2017/moon-water', '2017/moon-water 0 2017/moon']);
});

it('names the stories whose list a change touches, and no other', () => {
  using newsroom = new TestNewsroom();
  const news = {
    oil: 'انخفض سعر النفط الخام في الأسواق.',
    moon: 'هبط المسبار على سطح القمر بنجاح.',
    cup: 'فاز المنتخب ببطولة الكأس أمس.',
    quake: 'ضرب زلزال مدمر ولايات الجنوب فجرًا.',
    book: 'نالت الكاتبة جائزة الرواية العربية.',
  };
  for (const [name, text] of Object.entries(news)) {
    for (let day = 1; day <= 6; day += 1)
      newsroom.story(`2017/${name}-${day}`, `2017-04-0${day}`, { title: name }, text);
  }
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  expect(linkRelated(newsroom.archive)).toEqual([]);
  newsroom.story('2017/moon-new', '2017-04-12', { title: 'moon' }, news.moon);
  newsroom.refresh();
  const before = lists(newsroom);
  linkArchive(newsroom.archive, 'http://localhost:3000');
  const changed = new Set(
    lists(newsroom)
      .filter((line) => !before.includes(line))
      .map((line) => line.split(' ')[0] ?? ''),
  );
  expect([...changed].every((path) => path.startsWith('2017/moon'))).toBe(true);
  expect(changed.has('2017/moon-new')).toBe(true);
});
