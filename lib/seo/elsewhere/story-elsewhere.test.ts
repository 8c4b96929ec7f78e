import { expect, it } from 'vitest';
import { TestNewsroom } from '../../archive/test-newsroom.ts';
import { linkArchive } from '../../linking/link-archive.ts';
import { site } from '../../site.ts';
import { type StoryElsewhere, storyElsewhere } from './story-elsewhere.ts';

const words = 'محادثات موسكو تبدأ غدا بين وفدين من البلدين '.repeat(8).trim();

async function shown(...stories: Record<string, string>[]): Promise<StoryElsewhere[]> {
  using newsroom = new TestNewsroom();
  for (const [index, fields] of stories.entries()) newsroom.story(`2017/${index}`, '2017-04-01', fields);
  newsroom.refresh();
  linkArchive(newsroom.archive, site.url);
  const all = await Promise.all(stories.map((_, index) => storyElsewhere(newsroom.archive, `2017/${index}`)));
  return all.filter((one) => one !== null);
}

async function shownAlone(fields: Record<string, string>): Promise<StoryElsewhere> {
  const [elsewhere] = await shown(fields);
  if (!elsewhere) throw new Error('The story is not shown.');
  return elsewhere;
}

it('says what its page says: title with the name of the site, host, address, card', async () => {
  const elsewhere = await shownAlone({ title: 'محادثات موسكو تبدأ غدا', summary: 'تأتي بعد أسبوع.' });
  expect(elsewhere).toMatchObject({
    host: 'localhost:3000',
    steps: ['articles', '2017'],
    card: '/cards/2017/0.png',
    googleDesktop: {
      title: { kept: 'محادثات موسكو تبدأ غدا | نبأ', lost: '' },
      description: { kept: 'تأتي بعد أسبوع.', lost: '' },
      headlineLost: '',
    },
    whatsApp: { title: { kept: 'محادثات موسكو تبدأ غدا', lost: '' } },
    x: { description: null },
    rss: { title: { kept: 'محادثات موسكو تبدأ غدا' }, description: { kept: 'تأتي بعد أسبوع.' } },
  });
});

it('cuts where each place cuts: about 70 letters in Google, 60 in WhatsApp, none in feeds', async () => {
  const { googleDesktop, googlePhone, whatsApp, x, rss } = await shownAlone({ title: words, summary: words });
  const kept = [googleDesktop, googlePhone, whatsApp, x, rss].map(({ title }) => title.kept.length);
  const [desktop = 0, phone = 0, chat = 0, post = 0, feed = 0] = kept;
  expect(desktop).toBeGreaterThan(60);
  expect(desktop).toBeLessThan(80);
  expect(phone).toBeGreaterThanOrEqual(desktop);
  expect(chat).toBeLessThanOrEqual(60);
  expect(post).toBeGreaterThan(desktop);
  expect(feed).toBe(words.length);
  for (const one of [googleDesktop, googlePhone, whatsApp, x])
    expect(`${one.title.kept} ${one.headlineLost}`).toBe(words);
  expect(rss.headlineLost).toBe('');
  expect(googleDesktop.description?.kept.length).toBeGreaterThan(googlePhone.description?.kept.length ?? 999);
});

it('holds nothing against a headline where the name of the site alone is cut', async () => {
  const titles = Array.from({ length: 40 }, (_, letters) =>
    `${'عن '.repeat(16)}${'س'.repeat(letters)}`.trim(),
  );
  const all = await shown(...titles.map((title) => ({ title })));
  const lost = all.map(({ googleDesktop }) => [googleDesktop.title.lost, googleDesktop.headlineLost]);
  expect(lost[0]).toEqual(['', '']);
  expect(lost.some(([title, headline]) => title !== '' && headline === '')).toBe(true);
  expect(lost.at(-1)?.[1]).not.toBe('');
});

it('takes no time for the longest texts that a field may hold', async () => {
  const began = performance.now();
  const { googleDesktop } = await shownAlone({
    title: 'س'.repeat(5000),
    summary: 'سس '.repeat(1666),
  });
  expect(googleDesktop.headlineLost.length).toBeGreaterThan(4900);
  expect(performance.now() - began).toBeLessThan(2000);
});
