import { createHash } from 'node:crypto';
import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { TestNewsroom } from '../../archive/test-newsroom.ts';
import { linkArchive } from '../../linking/link-archive.ts';
import { site } from '../../site.ts';
import type { Subject } from '../chosen-stories.ts';
import { makeBook } from './make-book.ts';

const day: Subject = { kind: 'date', date: '2017-04-13' };

/** A newspaper of a day with two stories in Arabic, one of them corrected later, and one in English. */
function newsroomOfDay(): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.topic('moscow', 'موسكو');
  newsroom.story(
    '2017/long',
    '2017-04-13T10:00Z',
    {
      place: '{ name: موسكو, lat: 55.75, lon: 37.6 }',
      corrections: '[{ date: 2017-04-20T08:30Z, text: صُوّب الاسم. }]',
      sources: '[{ name: وكالة, url: "https://example.org/?a=1&b=2" }, { name: مصدر }]',
    },
    'قال في موسكو[^1] كما في [خبر](/articles/2017/short/) و[غيره](/articles/2016/other/#x) و[موقع](https://example.org/).\n\n[^1]: هامش.',
  );
  newsroom.story('2017/short', '2017-04-13', { title: 'عن <script>alert(1)</script> & ]]>' });
  newsroom.story('2017/english', '2017-04-13', { lang: 'en' });
  newsroom.refresh();
  linkArchive(newsroom.archive, site.url);
  return newsroom;
}

async function opened(newsroom: TestNewsroom, subject: Subject) {
  const book = await makeBook(newsroom.archive, subject);
  const zip = await JSZip.loadAsync(book?.bytes ?? new Uint8Array());
  const read = async (name: string): Promise<string> => (await zip.file(name)?.async('string')) ?? '';
  return { book, names: Object.keys(zip.files), read };
}

it('is a ZIP file that begins with its type, and lists all that it holds', async () => {
  using newsroom = newsroomOfDay();
  const { book, names, read } = await opened(newsroom, day);
  const start = Buffer.from(book?.bytes ?? []).toString('latin1', 0, 58);
  expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
  expect(book).toMatchObject({ title: 'نبأ: عدد الخميس 13 نيسان/أبريل 2017', stories: 2 });
  const listed = [...(await read('EPUB/package.opf')).matchAll(/<item [^>]*href="([^"]+)"/g)];
  expect(listed.map(([, name]) => `EPUB/${name}`).sort()).toEqual(
    names.filter((name) => name.startsWith('EPUB/') && !name.endsWith('.opf')).sort(),
  );
});

it('is the same, byte for byte, whenever it is made of the same stories', async () => {
  const hashes = [];
  for (const _ of [1, 2]) {
    using newsroom = newsroomOfDay();
    const book = await makeBook(newsroom.archive, day);
    hashes.push(
      createHash('sha256')
        .update(book?.bytes ?? '')
        .digest('hex'),
    );
  }
  expect(hashes[0]).toBe(hashes[1]);
});

it('says what it is of, in which language and direction, and when it last changed', async () => {
  using newsroom = newsroomOfDay();
  const { read } = await opened(newsroom, day);
  const about = await read('EPUB/package.opf');
  for (const part of [
    `<dc:identifier id="identifier">${site.url}/archive/2017/04/naba-2017-04-13.epub</dc:identifier>`,
    '<dc:title>نبأ: عدد الخميس 13 نيسان/أبريل 2017</dc:title>',
    '<dc:language>ar</dc:language>',
    '<dc:date>2017-04-13</dc:date>',
    '<meta property="dcterms:modified">2017-04-20T08:30:00Z</meta>',
    '<meta property="schema:accessMode">visual</meta>',
    '<spine page-progression-direction="rtl">',
  ])
    expect(about).toContain(part);
});

it('leads from the contents to each story, the lead first', async () => {
  using newsroom = newsroomOfDay();
  const { read } = await opened(newsroom, day);
  const contents = await read('EPUB/contents.xhtml');
  expect(contents).toMatch(
    /epub:type="toc".*<a href="story-1\.xhtml">خبر <bdi lang="en" dir="ltr">2017\/long<\/bdi><\/a>.*<a href="story-2\.xhtml">عن /s,
  );
  expect(contents).toMatch(/epub:type="landmarks".*epub:type="bodymatter" href="story-1\.xhtml"/s);
});

it('marks notes, and leads to stories that it holds within itself', async () => {
  using newsroom = newsroomOfDay();
  const { read } = await opened(newsroom, day);
  const story = await read('EPUB/story-1.xhtml');
  for (const part of [
    'قال في موسكو<sup>',
    '<a href="#note-1" id="mention-1" aria-label="هامش 1" epub:type="noteref" role="doc-noteref">1</a>',
    '<li id="note-1" epub:type="footnote">',
    'role="doc-backlink"',
    '<a href="story-2.xhtml">خبر</a>',
    `<a href="${site.url}/articles/2016/other/#x">غيره</a>`,
    'href="https://example.org/?a=1&#x26;b=2"',
    '<b>تصويب: </b>',
    '<svg xmlns="http://www.w3.org/2000/svg"',
  ])
    expect(story).toContain(part);
  const about = await read('EPUB/package.opf');
  expect(about).toMatch(/href="story-1\.xhtml" media-type="application\/xhtml\+xml" properties="svg"/);
  expect(about).toMatch(/href="story-2\.xhtml" media-type="application\/xhtml\+xml">/);
});

it('changes no text that looks like what it marks links with', async () => {
  using newsroom = new TestNewsroom();
  newsroom.story(
    '2017/a',
    '2017-04-13',
    { lead: 'true' },
    'قال slot0; ثم slot-slot0; في [خبر](/articles/2017/b/).',
  );
  newsroom.story('2017/b', '2017-04-13');
  newsroom.refresh();
  const { read } = await opened(newsroom, day);
  expect(await read('EPUB/story-1.xhtml')).toMatch(
    />slot0<\/bdi>; ثم .*>slot-slot0<\/bdi>; في <a href="story-2\.xhtml">خبر<\/a>/,
  );
});

it('leads from the book of a day to stories that only the book of the month holds', async () => {
  using newsroom = new TestNewsroom();
  newsroom.story('2017/of-day', '2017-04-13', {}, 'قال في [خبر](/articles/2017/of-month/#x).');
  newsroom.story('2017/of-month', '2017-04-12');
  newsroom.refresh();
  const linkIn = async (subject: Subject, page: string): Promise<string | undefined> => {
    const { read } = await opened(newsroom, subject);
    return /<a href="([^"]*)">خبر<\/a>/.exec(await read(`EPUB/${page}`))?.[1];
  };
  expect(await linkIn(day, 'story-1.xhtml')).toBe(`${site.url}/articles/2017/of-month/#x`);
  expect(await linkIn({ kind: 'month', month: '2017-04' }, 'story-1.xhtml')).toBe('story-2.xhtml');
});

it('holds what stories say as text alone', async () => {
  using newsroom = newsroomOfDay();
  const { names, read } = await opened(newsroom, day);
  for (const name of names.filter((one) => one.endsWith('.xhtml'))) {
    const page = await read(name);
    expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(page).not.toContain(']]>');
  }
  expect(await read('EPUB/story-2.xhtml')).toContain('&#x3C;script>');
});

it('holds every story of a month, however many', async () => {
  using newsroom = new TestNewsroom();
  for (let number = 1; number <= 61; number += 1) newsroom.story(`2017/${number}`, '2017-04-01');
  newsroom.refresh();
  expect(await makeBook(newsroom.archive, { kind: 'month', month: '2017-04' })).toMatchObject({
    stories: 61,
  });
  expect(await makeBook(newsroom.archive, { kind: 'month', month: '2017-05' })).toBeNull();
});
