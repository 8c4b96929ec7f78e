import { describe, expect, it } from 'vitest';
import { crossProblems } from '../../../lib/archive/cross-problems.ts';
import { storyFiles } from '../../../lib/archive/story-files.ts';
import { TestNewsroom } from '../../../lib/archive/test-newsroom.ts';
import { linkArchive } from '../../../lib/linking/link-archive.ts';
import { GeneratedArchive } from './generated-archive.ts';
import { type GeneratedStory, storyMarkdown } from './generated-story.ts';
import { readOriginals } from './originals.ts';
import { peerMarkdown } from './peer-story.ts';
import { writeStory, writeTopics } from './write-archive.ts';

const originals = readOriginals('articles');

function archiveOf(stories: number, seed = 'seed'): { archive: GeneratedArchive; made: GeneratedStory[] } {
  const archive = new GeneratedArchive(originals, { stories, seed, lastDay: '2017-04-13' });
  return { archive, made: [...archive.stories()] };
}

describe('a generated archive', () => {
  const { made: many } = archiveOf(1500);

  it('holds exactly as many stories as asked for, the same ones each time', () => {
    const { made } = archiveOf(300);
    expect(made.map(({ number }) => number)).toEqual(Array.from({ length: 300 }, (_, index) => index + 1));
    expect(made.map(storyMarkdown)).toEqual(archiveOf(300).made.map(storyMarkdown));
    expect(made.map(storyMarkdown)).not.toEqual(archiveOf(300, 'other').made.map(storyMarkdown));
  });

  it('builds: no story, and no two stories together, have a problem', { timeout: 60_000 }, () => {
    using newsroom = new TestNewsroom();
    const { archive, made } = archiveOf(100);
    const edited = made.slice(-10).map((story) => archive.edited(story));
    for (const story of [...made, ...edited, archive.next()]) writeStory(newsroom.folder, story);
    writeTopics(newsroom.folder, archive.topics());
    expect(newsroom.refresh()).toMatchObject({ problems: [], removed: 0 });
    expect(crossProblems(newsroom.archive)).toEqual([]);
    expect(linkArchive(newsroom.archive, 'https://naba.example')).toEqual([]);
    expect(storyFiles(newsroom.folder).filter(({ kind }) => kind === 'story')).toHaveLength(101);
  });

  it('has no two texts or headlines alike', () => {
    const texts = many.map(({ parts }) =>
      parts.map(({ source, target }) => (target ? '' : source)).join('\n'),
    );
    expect(new Set(texts).size).toBe(1500);
    expect(new Set(many.map(({ title }) => title)).size).toBe(1500);
  });

  it('points at stories that are out already, and translations at each other', () => {
    const known = new Map(many.map((story) => [story.path, story]));
    for (const story of many) {
      for (const path of [...story.related, ...story.parts.flatMap(({ target }) => target?.path ?? [])])
        expect(known.get(path)?.number, path).toBeLessThan(story.number);
      for (const path of story.translations) expect(known.get(path)?.translations).toEqual([story.path]);
    }
    expect(many.some(({ translations }) => translations.length > 0)).toBe(true);
  });

  it('keeps charts and maps in the share that the originals have', () => {
    const share = (all: readonly { parts: { source: string }[] }[]): number =>
      all.filter(({ parts }) => parts.some(({ source }) => /^```(?:chart|map)/.test(source))).length /
      all.length;
    expect(share(many)).toBeGreaterThan(share(originals.stories) - 0.05);
    expect(share(many)).toBeLessThan(share(originals.stories) + 0.05);
  });

  it('lets a running story end', () => {
    const threads = Map.groupBy(
      many.filter(({ story }) => story !== null),
      ({ story }) => story,
    );
    expect(Math.max(...[...threads.values()].map(({ length }) => length))).toBe(12);
  });

  it('gives new stories after its own, each the newest', () => {
    const { archive, made } = archiveOf(200);
    const dates = [...made, archive.next(), archive.next()].map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it('gives archives of all sizes the same new story, which needs no topic more', () => {
    const texts = [60, 200].map((stories) => {
      const { archive } = archiveOf(stories);
      const topics = archive.topics();
      const fresh = archive.next();
      expect(archive.topics()).toEqual(topics);
      return fresh.parts.map(({ source, target }) => (target ? '' : source));
    });
    expect(texts[0]).toEqual(texts[1]);
  });

  it('edits a story at its own address: the same text with a paragraph more, and one more again', () => {
    const { archive, made } = archiveOf(50);
    const story = made.at(-1);
    if (!story) throw new Error('no story');
    const once = archive.edited(story);
    const twice = archive.edited(once);
    expect(once.path).toBe(story.path);
    expect(once.parts.slice(0, -1)).toEqual(story.parts);
    expect(twice.parts).toHaveLength(story.parts.length + 2);
  });

  it('says the same to a program that links nothing by itself', () => {
    const [story] = archiveOf(40)
      .made.filter(({ parts }) => parts.some(({ target }) => target))
      .slice(-1);
    if (!story) throw new Error('no story');
    const target = story.parts.find((part) => part.target)?.target;
    expect(peerMarkdown(story)).toContain(`](/articles/${target?.path}/)`);
    expect(peerMarkdown(story)).toContain(`sections:\n  - ${story.section}\n`);
    expect(peerMarkdown(story)).not.toContain('اقرأ أيض');
  });
});

describe('readOriginals', () => {
  const partsOf = (slug: string) => originals.stories.find((story) => story.slug === slug)?.parts ?? [];

  it('leaves out pictures and keeps everything else of a text, in order', () => {
    expect(partsOf('arabic-calligraphy-unesco').map(({ kind }) => kind)).toEqual([
      ...Array<string>(4).fill('paragraph'),
      'heading',
      'paragraph',
      'read-also',
      'heading',
      ...Array<string>(3).fill('paragraph'),
    ]);
  });

  it('keeps with each part its notes and the topics that it names', () => {
    const [first] = partsOf('arabic-calligraphy-unesco');
    expect(first?.notes).toEqual([
      'يحمل القرار الرقم 16.COM 8.b.35. وهذه القائمة غير قائمة التراث العالمي الخاصة بالمواقع.',
    ]);
    expect(first?.topics).toEqual(['unesco', 'arabic-calligraphy']);
  });
});
