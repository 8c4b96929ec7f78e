import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'mdast-util-to-string';
import PostalMime, { type Email } from 'postal-mime';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../arabic/dates.ts';
import { type PlacedStory, storiesBetween } from '../../archive/stories.ts';
import { TestNewsroom } from '../../archive/test-newsroom.ts';
import { sections, site } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import { readWeek } from './iso-week.ts';
import { weekLetter } from './letter.ts';
import { type WeekNews, weekNews } from './week-news.ts';

const week = readWeek('2017-W15') ?? { name: '', start: 0, end: 0 };

function newsOf(newsroom: TestNewsroom): WeekNews {
  newsroom.refresh();
  const news = weekNews(newsroom.archive, week);
  if (!news) throw new Error('The week has no stories.');
  return news;
}

function filled(): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.topic('talks', 'محادثات أستانا', { kind: 'event', summary: 'جولات بدأت في كانون الثاني/يناير.' });
  const story = (path: string, date: string, fields: Record<string, string>): void =>
    newsroom.story(path, date, { summary: `مقدمة ${path}`, ...fields });
  story('2017/before', '2017-04-09T23:59Z', {});
  story('2017/monday', '2017-04-10', { section: 'economy', title: 'ارتفاع النفط 3-1 <script>' });
  story('2017/lead', '2017-04-12', { lead: 'true', story: 'talks', title: 'حاملة USS Porter (DDG-78) تبحر' });
  story('2017/step', '2017-04-13', { story: 'talks', place: '{ name: أستانا, lat: 51.1, lon: 71.4 }' });
  story('2017/english', '2017-04-14', { lang: 'en', title: 'A story in English', section: 'science' });
  story('2017/sunday', '2017-04-16T23:59Z', { section: 'economy' });
  story('2017/after', '2017-04-17', {});
  story('2017/draft', '2017-04-13', { draft: 'true' });
  return newsroom;
}

async function read(newsroom: TestNewsroom): Promise<{ bytes: Uint8Array; mail: Email }> {
  const { bytes } = await weekLetter(newsOf(newsroom));
  return { bytes, mail: await PostalMime.parse(bytes) };
}

const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

describe('the letter of a week', () => {
  it('tells every story of the week in both parts, with section, standfirst, date and address', async () => {
    using newsroom = filled();
    const { mail } = await read(newsroom);
    const stories = storiesBetween(newsroom.archive, week.start, week.end);
    expect(stories.map(({ path }) => path)).toEqual([
      '2017/sunday',
      '2017/english',
      '2017/step',
      '2017/lead',
      '2017/monday',
    ]);
    const html = plain(textOf(fromHtml(mail.html ?? '')));
    const text = plain(mail.text ?? '');
    for (const story of stories) {
      for (const part of [html, text]) for (const said of saidOf(story)) expect(part).toContain(said);
      const url = `${site.url}/articles/${story.path}/`;
      expect(text.split(url)).toHaveLength(2);
      expect(mail.html?.split(`href="${url}"`)).toHaveLength(2);
    }
    for (const other of ['before', 'after', 'draft']) expect(html + text).not.toContain(`2017/${other}`);
  });

  it('opens with the lead, then the sections in their order, then the running stories', async () => {
    using newsroom = filled();
    const { mail } = await read(newsroom);
    expect(mail.subject).toBe('نبأ الأسبوع: حاملة USS Porter (DDG-78) تبحر');
    const headings: string[] = [];
    visit(fromHtml(mail.html ?? ''), 'element', (element) => {
      if (/^h[123]$/.test(element.tagName)) headings.push(`${element.tagName} ${textOf(element)}`);
    });
    expect(headings).toEqual([
      'h1 حاملة USS Porter (DDG-78) تبحر',
      'h2 العالم',
      'h3 خبر 2017/step',
      'h2 اقتصاد',
      'h3 خبر 2017/sunday',
      'h3 ارتفاع النفط 3-1 <script>',
      'h2 علوم',
      'h3 A story in English',
      'h2 ملفات الأسبوع',
      'h3 محادثات أستانا',
    ]);
    expect(plain(mail.text ?? '')).toContain('من 10 إلى 16 نيسان/أبريل 2017 · 5 أخبار');
    expect(plain(mail.text ?? '')).toContain('خبران هذا الأسبوع');
  });

  it('fetches nothing and leads to the site alone, by addresses that say no more than where', async () => {
    using newsroom = filled();
    const { mail } = await read(newsroom);
    const elements = new Set<string>();
    visit(fromHtml(mail.html ?? ''), 'element', ({ tagName, properties }) => {
      elements.add(tagName);
      for (const name of ['src', 'srcSet', 'background', 'action']) expect(properties[name]).toBeUndefined();
      expect(String(properties.style ?? '')).not.toContain('url(');
      if (properties.href !== undefined)
        expect(String(properties.href)).toMatch(new RegExp(`^${site.url}/[a-z0-9/-]*$`));
    });
    for (const name of ['img', 'link', 'script', 'iframe', 'object', 'form'])
      expect(elements).not.toContain(name);
    expect(mail.html).not.toMatch(/@import|@font-face|url\(/);
    expect(mail.attachments).toEqual([]);
  });

  it('says direction and language of each cell, and isolates what is foreign', async () => {
    using newsroom = filled();
    const { mail } = await read(newsroom);
    const cells: string[] = [];
    visit(fromHtml(mail.html ?? ''), 'element', ({ tagName, properties }) => {
      if (tagName === 'td' && properties.align !== 'center')
        cells.push(`${properties.lang} ${properties.dir} ${properties.align}`);
    });
    expect(new Set(cells)).toEqual(new Set(['ar rtl right', 'en ltr left']));
    expect(mail.html).toContain('<span lang="en" dir="ltr">USS Porter (DDG-78)</span>');
    expect(mail.text).toContain('\u2066USS Porter (DDG-78)\u2069');
  });

  it('is the same bytes for the same news, and names no more senders than it knows', async () => {
    using newsroom = filled();
    const { bytes, mail } = await read(newsroom);
    const again = await read(newsroom);
    expect(again.bytes).toEqual(bytes);
    const names = mail.headers.map(({ key }) => key);
    expect(names).toEqual(expect.arrayContaining(['subject', 'date', 'message-id', 'content-language']));
    for (const name of ['from', 'to', 'list-unsubscribe']) expect(names).not.toContain(name);
    for (const line of new TextDecoder('ascii').decode(bytes).split('\r\n'))
      expect(line.length).toBeLessThanOrEqual(78);
  });

  it('stays below 100 KB however busy the week was', { timeout: 60_000 }, async () => {
    using newsroom = new TestNewsroom();
    for (let number = 0; number < 600; number += 1) {
      const section = sections[number % 6] ?? 'world';
      newsroom.story(`2017/${number}`, '2017-04-12', { section, summary: 'كلمات مقدمة طويلة '.repeat(12) });
    }
    const { bytes, form } = await weekLetter(newsOf(newsroom));
    expect(bytes.length).toBeLessThanOrEqual(100 * 1024);
    expect(form.summaries).toBe(false);
    const { text = '' } = await PostalMime.parse(bytes);
    expect(text).toContain(`وفي القسم أيضًا ${100 - form.perSection} خبرًا`);
  });
});

function saidOf({ title, summary, language, date, section, place }: PlacedStory): string[] {
  return [
    title,
    summary,
    wordsIn(site.language).sections[section].name,
    formatDay(date.epoch, language, { weekday: true }),
    ...(place === null ? [] : [place]),
  ].map(plain);
}
