import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { TestSearch } from './test-search.ts';

const site = new TestSearch();

async function paths(query: string, depth = 3): Promise<string[]> {
  const { stories } = await site.search.search(query);
  return stories.slice(0, depth).map((number) => site.story(number).path);
}

const lavrov = '2017/lavrov-tillerson-moscow';
const shayrat = '2017/shayrat-strike';
const khan = '2017/khan-shaykhun-chemical-attack';
const museum = '2025/grand-egyptian-museum';
const morocco = '2022/morocco-world-cup-semi-final';
const argentina = '2022/argentina-win-world-cup';
const saudi = '2022/saudi-arabia-beat-argentina';
const derna = '2023/derna-floods';
const quakes = '2023/turkey-syria-earthquakes';
const mahfouz = '2018/mahfouz-nobel-anniversary';
const booker = '2019/jokha-alharthi-booker';
const blackHole = '2019/first-black-hole-image';
const pound = '2016/egypt-pound-float';
const opec = '2020/opec-plus-record-cut';
const astana = '2017/astana-deescalation-memorandum';

describe('finds among the first three', () => {
  it.each([
    // As written, and in every spelling.
    ['لافروف وتيلرسون', lavrov],
    ['لَافْرُوف', lavrov],
    ['لافـــروف', lavrov],
    ['ﻻﻓﺮﻭﻑ', lavrov],
    ['قاعدة الشعيرات', shayrat],
    ['قاعده الشعيرات', shayrat],
    ['٥٩ صاروخا', shayrat],
    ['59 صاروخًا', shayrat],
    ['خان شيخون', khan],
    ['المتحف المصري الكبير', museum],
    ['المتحف المصرى الكبير', museum],
    ['متحف مصري كبير', museum],
    ['توت عنخ امون', museum],
    ['كأس العالم المغرب', morocco],
    ['كاس العالم المغرب', morocco],
    ['درنه', derna],
    ['سد درنة', derna],
    ['زلزال تركيا', quakes],
    ['الزلازل', quakes],
    ['ثقب اسود', blackHole],
    ['الثقب الأسود', blackHole],
    ['جوخه الحارثي', booker],
    ['تعويم الجنيه', pound],
    ['اوبك+', opec],
    ['أوبك', opec],
    ['مناطق خفض التصعيد', astana],
    // With and without the article, with particles.
    ['الدرنة', derna],
    ['بدرنة', derna],
    ['والمتحف', museum],
    ['وبالجنيه', pound],
    ['للأرجنتين', argentina],
    ['فالسعودية والأرجنتين', saudi],
    ['كالزلزال', quakes],
    ['ولافروف', lavrov],
    // Other transcriptions of a name.
    ['تلرسون', lavrov],
    ['لفروف', lavrov],
    ['استانه', astana],
    // In Latin letters and Arabizi.
    ['lavrov', lavrov],
    ['Lavrov', lavrov],
    ['tillerson', lavrov],
    ['tilerson', lavrov],
    ['rex tillerson', lavrov],
    ['khan shaykhun', khan],
    ['5an shay5oun', khan],
    ['shayrat', shayrat],
    ['mahfouz', mahfouz],
    ['naguib mahfouz', mahfouz],
    ['nagib ma7fouz', mahfouz],
    ['derna', derna],
    ['messi', argentina],
    ['astana', astana],
    ['bounou', morocco],
    ['opec', opec],
    ['jokha', booker],
    ['suez', '2021/ever-given-suez-en'],
    ['consensus Paris', '2015/paris-agreement-adopted-fr'],
    // On the other keyboard.
    ['ghtv,t', lavrov],
    ['jdgvs,k', lavrov],
    ['ىشسش', '2022/artemis-1-launch'],
    // Misspelt.
    ['لافورف', lavrov],
    ['تيلرسن', lavrov],
    ['الشعيرت', shayrat],
    ['الزلزلان', quakes],
    ['الأرجنتبن', argentina],
    // More than a story can have.
    ['ماذا قال الوزير لافروف في موسكو عن تيلرسون بعد اللقاء', lavrov],
  ])('%s', async (query, path) => {
    expect(await paths(query)).toContain(path);
  });
});

it.each(['قثقثق', 'xqzw', 'برشلونيتا'])('finds nothing for «%s»', async (query) => {
  expect(await paths(query)).toEqual([]);
});

it.each([
  ['soria', 'سوريا'],
  ['syria', 'سوريا'],
  ['moscow', 'موسكو'],
  ['mosko', 'موسكو'],
  ['egypt', 'مصر'],
  ['allemagne', 'ألمانيا'],
])('%s finds what «%s» finds', async (latin, arabic) => {
  const expected = await site.search.search(arabic);
  const found = await site.search.search(latin);
  expect(expected.stories.length).toBeGreaterThan(0);
  expect(found.stories.toSorted()).toEqual(expect.arrayContaining(expected.stories.slice(0, 3)));
});

it('puts the very form that was typed first', async () => {
  expect((await paths('المغرب', 1))[0]).toBe(morocco);
  expect((await paths('السعودية', 1))[0]).toMatch(/saudi|aramco/);
});

it('says what a query was taken for', async () => {
  expect((await site.search.search('ghtv,t')).readAs).toBe('لافروف');
  expect((await site.search.search('الأرجنتبن')).readAs).toBe('الأرجنتين');
  expect(await site.search.search('المتحف الأرجنتبن')).toMatchObject({
    suggestion: 'المتحف الأرجنتين',
    unknown: [{ text: 'الارجنتبن' }],
  });
  expect((await site.search.search('لافروف')).readAs).toBeUndefined();
});

it('narrows to a section, a topic and a year, and orders by date', async () => {
  const dates = async (
    query: string,
    ...rest: Parameters<typeof site.search.search> extends [string, ...infer Rest] ? Rest : never
  ) => (await site.search.search(query, ...rest)).stories.map((number) => site.story(number));
  const all = await dates('مصر');
  const sport = await dates('مصر', { section: 'sport' });
  expect(sport.length).toBeGreaterThan(0);
  expect(sport).toEqual(all.filter(({ section }) => section === 'sport'));
  expect(await dates('مصر', { year: 2024 })).toEqual(all.filter(({ date }) => date.startsWith('2024')));
  expect(await dates('مصر', { year: 1999 })).toEqual([]);
  expect(await dates('مصر', { section: 'no-such-section' })).toEqual([]);
  const inTopic = await dates('روسيا', { topic: 'khan-shaykhun-attack' });
  expect(inTopic.map(({ path }) => path)).toContain('2017/un-veto-khan-shaykhun');
  expect(inTopic.length).toBeLessThan((await dates('روسيا')).length);
  const newest = (await dates('مصر', {}, 'newest')).map(({ date }) => Date.parse(date));
  expect(newest).toEqual(newest.toSorted((one, other) => other - one));
  expect((await dates('مصر', {}, 'oldest')).map(({ date }) => Date.parse(date))).toEqual(newest.toReversed());
});

it('narrows to a language', async () => {
  const languages = async (query: string, language?: string) => {
    const { stories } = await site.search.search(query, language === undefined ? {} : { language });
    return stories.map((number) => site.story(number).language);
  };
  expect(new Set(await languages('2015'))).toEqual(new Set(['ar', 'fr']));
  expect(new Set(await languages('2015', 'ar'))).toEqual(new Set(['ar']));
  expect(await languages('2015', 'fr')).toEqual(['fr']);
  expect(await languages('canal', 'en')).toEqual(['en']);
  expect(await languages('canal', 'he')).toEqual([]);
});

it('finds in a language what it would if the site had no other', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'naba-search-'));
  const filter = (file: string): boolean =>
    !file.endsWith('.md') || !/^lang: /m.test(readFileSync(file, 'utf8'));
  cpSync('articles', folder, { recursive: true, filter });
  const alone = new TestSearch(folder);
  rmSync(folder, { recursive: true });
  const language = 'ar';
  for (const query of [
    'سوريا سو',
    'زلزال',
    '2021',
    'لافروف وتيلرسون',
    'قناة السويس',
    'مصر',
    'paris',
    'زمين',
  ]) {
    const within = (await site.search.search(query, { language })).stories.map((one) => site.story(one).path);
    const found = (await alone.search.search(query)).stories.map((one) => alone.story(one).path);
    expect(within, query).toEqual(found);
  }
});

it.each([
  ['nothing', ''],
  ['an emoji', '😀'],
  ['markup', '"><script>alert(1)</script>'],
  ['bidi controls', '\u202e\u2066\u200f'],
  ['ten thousand letters', 'م'.repeat(10_000)],
  ['ten thousand words', 'خبر '.repeat(10_000)],
  ['a lone surrogate', '\ud800'],
  ['names of objects', '__proto__ constructor toString'],
])('takes %s for what it is', async (_, query) => {
  const { stories, words } = await site.search.search(query);
  expect(Array.isArray(stories)).toBe(true);
  expect(words.length).toBeLessThanOrEqual(24);
});

it('knows the topics that a query names', () => {
  const slugs = (query: string): string[] => site.names.topics(query, 3).map(({ slug }) => slug);
  expect(slugs('خان شيخون')).toEqual(['khan-shaykhun', 'khan-shaykhun-attack']);
  expect(slugs('lavrov')).toEqual(['sergey-lavrov']);
  expect(slugs('في')).toEqual([]);
  expect(slugs('قمر صناعي مفقود')).toEqual([]);
});
