import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Archive } from '../archive/database.ts';
import { Inputs } from '../archive/inputs.ts';
import { storiesOfMonth } from '../archive/months.ts';
import { pagesFor, rangeOfPage } from '../archive/pages.ts';
import { countOfSection, datesOfFullSectionPages, storiesOfSection } from '../archive/sections.ts';
import { storiesOfYear } from '../archive/stories.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { topicSize } from '../archive/topics.ts';
import { frontPage } from './front-page.ts';
import { linkArchive } from './link-archive.ts';
import { storyPage } from './story-page.ts';
import { topicFirstPage, topicLaterPage } from './topic-pages.ts';

const topics = { syria: 'سوريا', talks: 'محادثات أستانا', aleppo: 'حلب', homs: 'حمص' };
const stories = Array.from({ length: 12 }, (_, number) => `2017/s${number}`);
const languagesWritten = ['ar', 'en'] as const;
const words = 'سلام حرب نفط قمر كأس زلزال سوريا حلب حمص هدنة سفينة كتاب'.split(' ');

const story = fc.record({
  kind: fc.constant('story' as const),
  path: fc.constantFrom(...stories),
  /** Of April 2017, and on into May. */
  day: fc.integer({ min: 20, max: 42 }),
  headline: fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 3 }),
  text: fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 9 }),
  section: fc.constantFrom('world', 'economy'),
  thread: fc.constantFrom(null, 'talks'),
  related: fc.subarray(stories, { maxLength: 2 }),
  translations: fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray(stories, { maxLength: 2 }) },
  ),
  draft: fc.boolean(),
  lang: fc.constantFrom(...languagesWritten),
});
const edit = fc.oneof(
  { weight: 6, arbitrary: story },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('gone' as const), path: fc.constantFrom(...stories) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('topic' as const),
      slug: fc.constantFrom('syria' as const, 'aleppo' as const, 'homs' as const),
      suffix: fc.constantFrom('', ' الكبرى'),
      link: fc.constantFrom('https://www.wikidata.org/wiki/Q1', 'https://www.wikidata.org/wiki/Q2'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('hour' as const), day: fc.integer({ min: 20, max: 43 }) }),
  },
);
type Edit = typeof edit extends fc.Arbitrary<infer One> ? One : never;

let now = Date.UTC(2030, 0);

function apply(newsroom: TestNewsroom, edits: readonly Edit[]): void {
  for (const one of edits) {
    if (one.kind === 'hour') now = Date.UTC(2017, 3, one.day);
    else if (one.kind === 'gone') newsroom.removeIfThere(`${one.path}.md`);
    else if (one.kind === 'topic')
      newsroom.topic(one.slug, topics[one.slug] + one.suffix, { sameAs: `[${one.link}]` });
    else
      newsroom.story(
        one.path,
        new Date(Date.UTC(2017, 3, one.day)).toISOString().slice(0, 10),
        {
          title: one.headline.join(' '),
          section: one.section,
          draft: String(one.draft && one.day < 25),
          lang: one.lang,
          related: `[${one.related.filter((other) => other !== one.path).join(', ')}]`,
          translations: `[${one.translations.filter((other) => other !== one.path).join(', ')}]`,
          ...(one.thread && { story: one.thread }),
        },
        one.text.join(' '),
      );
  }
  newsroom.refresh({ now });
  linkArchive(newsroom.archive, 'http://localhost:3000');
}

/** What all pages of stories and topics, there or not, and the front page ask. */
function inputsOf(archive: Archive): Inputs {
  const inputs = new Inputs();
  const as = (address: string): Archive =>
    archive.heardBy((question, answer) => inputs.note(address, question, answer));
  for (const language of languagesWritten) frontPage(as(`front ${language}`), language);
  for (const path of stories) storyPage(as(path), path);
  for (const language of languagesWritten) {
    for (const section of ['world', 'economy'] as const) {
      const asked = as(`${section} ${language}`);
      countOfSection(asked, { language, section });
      storiesOfSection(asked, { language, section }, rangeOfPage(1, 'newest'));
      datesOfFullSectionPages(asked, { language, section });
    }
    storiesOfYear(as(`year ${language}`), 2017, language);
  }
  storiesOfMonth(as('month'), 2017, 4);
  for (const slug of Object.keys(topics)) {
    topicFirstPage(as(slug), slug);
    for (let page = 2; page <= pagesFor(topicSize(archive, slug).stories); page += 1)
      topicLaterPage(as(`${slug} ${page}`), slug, page);
  }
  return inputs;
}

it('what the marks leave unasked has the same answer, whatever is edited', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(
      fc.array(story, { minLength: 8, maxLength: 12 }),
      fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      (first, rounds) => {
        using newsroom = new TestNewsroom();
        now = Date.UTC(2030, 0);
        newsroom.topic('talks', topics.talks, { kind: 'event' });
        for (const slug of ['syria', 'aleppo', 'homs'] as const) newsroom.topic(slug, topics[slug]);
        apply(newsroom, first);
        for (const edits of rounds) {
          const asked = inputsOf(newsroom.archive);
          const marked = Inputs.parse(asked.toString());
          marked.mark(newsroom.archive);
          apply(newsroom, edits);
          expect([...Inputs.parse(marked.toString()).unchanged(newsroom.archive)]).toEqual([
            ...asked.unchanged(newsroom.archive),
          ]);
        }
      },
    ),
    { numRuns: Number(process.env.MARK_RUNS ?? 20) },
  );
});

it('the marks leave most unasked', () => {
  using newsroom = new TestNewsroom();
  now = Date.UTC(2030, 0);
  for (const path of stories) newsroom.story(path, '2017-04-01', {}, 'نص عن شيء.');
  apply(newsroom, []);
  const inputs = inputsOf(newsroom.archive);
  inputs.mark(newsroom.archive);
  newsroom.story('2017/s3', '2017-04-02', { title: 'عنوان آخر' });
  apply(newsroom, []);
  const asked: string[] = [];
  inputs.unchanged(newsroom.archive.heardBy(({ about }) => asked.push(about ?? 'nothing')));
  expect(asked).toContain('story 2017/s3');
  expect(asked).not.toContain('story 2017/s4');
});
