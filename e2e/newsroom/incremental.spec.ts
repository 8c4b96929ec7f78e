import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

/**
 * After whatever editors do, the edition that a build made of the last one is byte for byte the one that is made from nothing.
 * `EDIT_SEQUENCES` tries more than one sequence of edits, `EDIT_BUILDS` longer ones (from the seventh build on, a new edition takes
 * the place of the oldest), `EDIT_SEED` a certain one.
 */
const sequences = Number(process.env.EDIT_SEQUENCES ?? 1);
const buildsInSequence = Number(process.env.EDIT_BUILDS ?? 4);

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const topics = ['talks', 'syria', 'moscow', 'ankara'];
const words = ['سوريا', 'موسكو', 'أنقرة', 'المحادثات', 'قمة', 'اتفاق', 'هدنة', 'وفد', 'مطار', 'انتخابات'];

type Story = { day: number; words: string[]; section: string; fields: Record<string, string> };

const languages = ['ar', 'en', 'fr'] as const;
/** In which of the languages a story is told, and how each version is published. */
type Versions = Partial<Record<(typeof languages)[number], 'published' | 'draft'>>;

/** One thing that an editor does. */
type Edit =
  | { kind: 'write'; name: string; story: Story }
  | { kind: 'remove' | 'draft' | 'rename'; name: string }
  | { kind: 'translate'; versions: Versions; isRunning: boolean; story: Story }
  | { kind: 'topic'; slug: string; alias: string; hasSummary: boolean }
  | { kind: 'removeTopic'; slug: string }
  | { kind: 'picture'; name: string; colour: number }
  | { kind: 'paper'; day: number; print: number };

const story: fc.Arbitrary<Story> = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  words: fc.array(fc.constantFrom(...words), { minLength: 5, maxLength: 40 }),
  section: fc.constantFrom('world', 'science'),
  fields: fc.oneof(
    { weight: 4, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.constant({ story: 'talks' }) },
    { weight: 1, arbitrary: fc.constant({ lead: 'true' }) },
    { weight: 2, arbitrary: fc.record({ lang: fc.constantFrom('en', 'fr') }) },
    {
      weight: 1,
      arbitrary: fc.constant({ corrections: '[{ date: 2024-02-03, text: صُوّب الاسم. }]' }),
    },
    { weight: 1, arbitrary: fc.constant({ date: '2199-01-01' }) },
    { weight: 1, arbitrary: fc.constant({ place: '{ name: أنقرة, lat: 39.9, lon: 32.9 }' }) },
  ),
});
const name = fc.constantFrom(...names);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), name, story }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('remove', 'draft', 'rename'), name }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('translate' as const),
      versions: fc.record(
        {
          ar: fc.constantFrom('published', 'draft'),
          en: fc.constantFrom('published', 'draft'),
          fr: fc.constantFrom('published', 'draft'),
        },
        { requiredKeys: [] },
      ),
      isRunning: fc.boolean(),
      story,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('topic' as const),
      slug: fc.constantFrom(...topics),
      alias: fc.constantFrom(...words),
      hasSummary: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('removeTopic' as const),
      slug: fc.constantFrom('moscow', 'ankara'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('picture' as const),
      name,
      colour: fc.integer({ min: 0, max: 255 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('paper' as const),
      day: fc.integer({ min: 1, max: 5 }),
      print: fc.integer({ min: 0, max: 2 }),
    }),
  },
);

for (let number = 1; number <= sequences; number += 1) {
  test(`an edition made of the last one is the one made from nothing, sequence ${number}`, () => {
    test.setTimeout(buildsInSequence * 225_000);
    const seed = Number(process.env.EDIT_SEED ?? Date.now() % 1_000_000);
    const [edits = []] = fc.sample(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), {
        minLength: buildsInSequence,
        maxLength: buildsInSequence,
      }),
      { seed, numRuns: 1 },
    );
    const newsroom = new Newsroom();
    for (const slug of topics) writeTopic(newsroom, slug, 'لقب', true);
    for (const [index, one] of names.slice(0, 5).entries())
      writeStory(newsroom, one, { day: index + 1, words: words.slice(index), section: 'world', fields: {} });
    expect(newsroom.run('build').said).toContain('rendered');
    let kept = 0;
    for (const [build, step] of edits.entries()) {
      for (const one of step) apply(newsroom, one);
      const context = `EDIT_SEED=${seed}, build ${build + 1}: ${JSON.stringify(step)}`;
      const built = newsroom.run('build', '--json');
      expect(built.code, `${context}\n${built.said}`).toBe(0);
      kept += Number(/"kept":(\d+)/.exec(built.said)?.[1]);
      using fresh = new FreshNewsroom(newsroom);
      expect(differences(newsroom, fresh.newsroom), context).toEqual([]);
    }
    expect(kept).toBeGreaterThan(0);
    newsroom.close();
  });
}

/** The same articles in a place where nothing was built before. */
class FreshNewsroom {
  readonly newsroom = new Newsroom();

  constructor({ articles }: Newsroom) {
    cpSync(articles, this.newsroom.articles, { recursive: true });
    const { code, said } = this.newsroom.run('build');
    if (code !== 0) throw new Error(said);
  }

  [Symbol.dispose](): void {
    this.newsroom.close();
  }
}

function apply(newsroom: Newsroom, one: Edit): void {
  switch (one.kind) {
    case 'write':
      writeStory(newsroom, one.name, one.story);
      break;
    case 'remove':
      rmSync(fileOf(newsroom, one.name), { force: true });
      break;
    case 'draft':
      change(newsroom, one.name, (text) =>
        text.includes('draft: true\n')
          ? text.replace('draft: true\n', '')
          : text.replace('section:', 'draft: true\nsection:'),
      );
      break;
    case 'rename':
      rename(newsroom, one.name);
      break;
    case 'translate':
      writeVersions(newsroom, one);
      break;
    case 'topic':
      writeTopic(newsroom, one.slug, one.alias, one.hasSummary);
      break;
    case 'removeTopic':
      rmSync(path.join(newsroom.articles, '_topics', `${one.slug}.md`), { force: true });
      break;
    case 'picture':
      newsroom.write(`2024/${one.name}.png`, picture(one.colour));
      change(newsroom, one.name, (text) =>
        text.includes('![') ? text : `${text}\n![لون واحد](${one.name}.png)\n`,
      );
      break;
    case 'paper':
      publish(newsroom, one.day, one.print);
  }
}

/** Publishes a paper, again where it was, or takes it away. @param print none where it is 0 */
function publish(newsroom: Newsroom, day: number, print: number): void {
  const name = `_papers/naba-2024-05-0${day}.pdf`;
  if (print > 0) newsroom.write(name, `%PDF-1.7 ${print}`);
  else rmSync(path.join(newsroom.articles, name), { force: true });
}

function rename(newsroom: Newsroom, one: string): void {
  if (!existsSync(fileOf(newsroom, one))) return;
  change(newsroom, one, (text) =>
    text.includes('aliases:')
      ? text
      : text.replace('section:', `aliases: [/articles/2024/${one}/]\nsection:`),
  );
  renameSync(fileOf(newsroom, one), fileOf(newsroom, `${one}-moved`));
}

function writeStory(newsroom: Newsroom, one: string, { day, words: body, section, fields }: Story): void {
  rmSync(fileOf(newsroom, `${one}-moved`), { force: true });
  const date = `2024-05-${String(day).padStart(2, '0')}`;
  newsroom.write(
    `2024/${one}.md`,
    storyText({ title: `خبر ${one} عن ${body[0]}`, date, section, ...fields }, body.join(' ')),
  );
}

/** The same story in some of the languages, each naming all the others. */
function writeVersions(
  newsroom: Newsroom,
  { versions, isRunning, story: one }: Extract<Edit, { kind: 'translate' }>,
): void {
  const told = languages.filter((language) => versions[language] !== undefined);
  for (const language of languages) {
    rmSync(fileOf(newsroom, `told-${language}`), { force: true });
    if (!told.includes(language)) continue;
    const others = told.filter((other) => other !== language).map((other) => `2024/told-${other}`);
    const fields = {
      lang: language,
      translations: `[${others.join(', ')}]`,
      topics: '[syria]',
      draft: String(versions[language] === 'draft'),
      ...(isRunning && { story: 'talks' }),
    };
    writeStory(newsroom, `told-${language}`, { ...one, fields });
  }
}

function writeTopic(newsroom: Newsroom, slug: string, alias: string, hasSummary: boolean): void {
  const index = topics.indexOf(slug);
  const name = ['محادثات السلام', 'سوريا', 'موسكو', 'أنقرة'][index];
  const lines = [`name: ${name}`, `kind: ${index === 0 ? 'event' : 'place'}`, `aliases: [${alias} ${name}]`];
  if (hasSummary) lines.push(`summary: ملف ${name}`);
  newsroom.write(`_topics/${slug}.md`, `---\n${lines.join('\n')}\n---\n`);
}

function change(newsroom: Newsroom, one: string, edited: (text: string) => string): void {
  const file = fileOf(newsroom, one);
  if (existsSync(file)) newsroom.write(`2024/${one}.md`, edited(readFileSync(file, 'utf8')));
}

function fileOf(newsroom: Newsroom, one: string): string {
  return path.join(newsroom.articles, '2024', `${one}.md`);
}

/** A PNG of 40 × 30 pixels of one grey (https://www.w3.org/TR/png-3/). */
function picture(grey: number): Buffer {
  const [width, height] = [40, 30];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const rows = Buffer.alloc((width + 1) * height, grey);
  for (let row = 0; row < height; row += 1) rows.writeUInt8(0, row * (width + 1));
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const data: [string, Buffer][] = [
    ['IHDR', header],
    ['IDAT', deflateSync(rows)],
    ['IEND', Buffer.alloc(0)],
  ];
  return Buffer.concat([signature, ...data.map(([type, bytes]) => chunk(type, bytes))]);
}

function chunk(type: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), bytes]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(bytes.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Paths of files that two editions do not have alike. */
function differences(one: Newsroom, other: Newsroom): string[] {
  const folders = [one, other].map(({ edition }) => path.join(edition, 'current'));
  const files = new Set(folders.flatMap(filesBelow));
  return [...files].filter((file) => {
    const [a, b] = folders.map((folder) => path.join(folder, file));
    return !(a && b && existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b)));
  });
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
}
