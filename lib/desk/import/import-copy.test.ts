import { describe, expect, it } from 'vitest';
import { limits } from '../../article/limits.ts';
import { suggestName, transliterate } from '../file-name.ts';
import { guessSection } from '../guess-section.ts';
import { arabicQuotes, cleanLine, copyLines } from './clean-copy.ts';
import { decode } from './decode.ts';
import { type ImportedCopy, importCopy, type Newsroom, problemOfDraft } from './import-copy.ts';
import { paragraphs } from './paragraphs.ts';
import { readManuscript } from './read-manuscript.ts';
import { textOfLine } from './runs.ts';
import { utf8, windows1256 } from './test-files.ts';

const copy = 'قال وزير الخارجية الروسي\nسيرغي لافروف\nإن بلاده مستعدة.\nاقرأ أيضا: خبر آخر\nوأضاف "نعم".';

const imported = async (bytes: Uint8Array, newsroom: Newsroom): Promise<ImportedCopy> =>
  importCopy(await readManuscript(bytes), newsroom);

const joined = (text: string): string[] =>
  paragraphs(copyLines(text).map((line) => [{ text: line, mark: null, url: null }])).map(textOfLine);

const encodings = {
  'utf-8': new TextEncoder().encode(copy),
  'utf-8 with a mark': new TextEncoder().encode(`\ufeff${copy}`),
  'utf-16le with a mark': Buffer.from(`\ufeff${copy}`, 'utf16le'),
  'utf-16le': Buffer.from(copy, 'utf16le'),
  'utf-16be': Buffer.from(copy, 'utf16le').swap16(),
  'windows-1256': windows1256(copy),
};

describe('decode', () => {
  it.each(Object.entries(encodings))('reads %s', (_, bytes) => {
    expect(decode(bytes)?.text.replace('\ufeff', '')).toBe(copy);
  });

  it('reads UTF-8 in which a byte is spoilt as UTF-8', () => {
    const bytes = encodings['utf-8'].slice();
    bytes[1] = 0x20;
    expect(decode(bytes)?.text).toBe(copy.replace('ق', '\ufffd '));
  });

  it('refuses what is no Arabic text', () => {
    expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0xfe, 0x13))).toBeNull();
    expect(decode(Uint8Array.from(Buffer.from('caf\xe9 au lait', 'latin1')))).toBeNull();
  });
});

describe('copy', () => {
  it('loses what is invisible and keeps its words', () => {
    expect(cleanLine('\ufeffﺳﻮﺭﻳﺎ\u200f عـاجل\u00a0 الآن\t')).toBe('سوريا عاجل الآن ');
    expect(copyLines('أ\r\n\rب\u2028ج')).toEqual(['أ', '', 'ب', 'ج']);
    expect(cleanLine('می\u200cخواهم ﷺ')).toBe('می\u200cخواهم ﷺ');
  });

  it('gets the quotation marks of Arabic', () => {
    expect(arabicQuotes('قال "نعم" ثم “لا” في "The Times" و"')).toBe('قال «نعم» ثم «لا» في "The Times" و"');
  });

  it('is put together again where a link broke its sentences', () => {
    expect(joined(copy)).toEqual([
      'قال وزير الخارجية الروسي سيرغي لافروف إن بلاده مستعدة.',
      'اقرأ أيضا: خبر آخر',
      'وأضاف "نعم".',
    ]);
    expect(joined('عنوان\n\nنص بلا نقطة')).toEqual(['عنوان', 'نص بلا نقطة']);
  });

  it('is guessed to belong to a section only where its words are plain', () => {
    expect(guessSection('سجل المنتخب هدفًا في المباراة وفاز بكأس البطولة في الملعب بعد هدف المدرب')).toBe(
      'sport',
    );
    expect(guessSection('قال الوزير إن المباراة السياسية انتهت')).toBe('world');
  });
});

describe('a draft', { timeout: 30_000 }, () => {
  const topics = [
    {
      slug: 'sergey-lavrov',
      name: 'سيرغي لافروف',
      aliases: [],
      kind: 'person',
      file: '',
      summary: null,
      sameAs: [],
      html: '',
    },
    {
      slug: 'moscow',
      name: 'موسكو',
      aliases: [],
      kind: 'place',
      file: '',
      summary: null,
      sameAs: [],
      html: '',
    },
  ] as const;
  const newsroom = {
    topics: topics.map((topic) => ({ ...topic, aliases: [], sameAs: [] })),
    resolves: () => false,
  };

  it('is the same from every encoding', async () => {
    const copies = await Promise.all(Object.values(encodings).map((bytes) => imported(bytes, newsroom)));
    const drafts = copies.map(({ markdown }) => markdown);
    expect(new Set(drafts).size).toBe(1);
    expect(drafts[0]).toContain('topics: [sergey-lavrov]');
    expect(drafts[0]).toContain('قال وزير الخارجية الروسي سيرغي لافروف إن بلاده مستعدة.');
    expect(drafts[0]).toContain('وأضاف «نعم».');
  });

  it('keeps a read-also that leads nowhere in a comment, and one that leads somewhere as it is', async () => {
    const bytes = encodings['utf-8'];
    expect((await imported(bytes, newsroom)).markdown).toMatch(/<!-- [^\n]+\nاقرأ أيضا: خبر آخر\n-->/);
    const resolving = { ...newsroom, resolves: () => true };
    expect((await imported(bytes, resolving)).markdown).toMatch(/\n\nاقرأ أيضا: خبر آخر\n\n/);
  });

  it('takes nothing of the copy for Markdown', async () => {
    const { markdown } = await imported(
      utf8('# ليس عنوانًا.\n- ليس بندًا.\n1. ليس ترقيمًا.\n*لا* [لا](x) `لا` <b>.'),
      newsroom,
    );
    expect(markdown).toContain('\\# ليس عنوانًا.');
    expect(markdown).toContain('\\- ليس بندًا.');
    expect(markdown).toContain('1\\. ليس ترقيمًا.');
    expect(markdown).toContain('\\*لا\\* \\[لا]\\(x) \\`لا\\` \\<b>.');
  });

  it('makes links of addresses', async () => {
    const { markdown } = await imported(
      utf8('الموقع https://au.int/ar?a=1&b=2 والبريد desk@example.com.'),
      newsroom,
    );
    expect(markdown).toContain('\n\nالموقع <https://au.int/ar?a=1&b=2> والبريد desk\\@example.com.\n');
  });

  it('is refused where a build would refuse it', async () => {
    // Each paragraph has an empty line below it.
    const most = limits.lines / 2;
    const fits = await imported(utf8('جملة قصيرة.\n'.repeat(most - 10)), newsroom);
    expect(problemOfDraft(fits)).toBeNull();
    await expect(imported(utf8('جملة قصيرة.\n'.repeat(most + 10)), newsroom)).rejects.toMatchObject({
      reason: 'long',
    });
    const marks = await imported(utf8('* '.repeat(3000)), newsroom);
    expect(problemOfDraft(marks)).toMatch(/signs that Markdown gives a meaning/);
  });

  it('is named after who and where it is about, else after its first words', () => {
    const text = 'لافروف في موسكو';
    const mentions = [
      { slug: 'moscow', start: 9, end: 14 },
      { slug: 'sergey-lavrov', start: 0, end: 6 },
    ];
    expect(suggestName(text, mentions, newsroom.topics)).toBe('lavrov-moscow');
    expect(suggestName('قال الوزير أمس', [], [])).toBe('qal-alwzyr-ams');
    expect(suggestName('؟؟', [], [])).toBe('story');
    expect(transliterate('خبر 2017 ABC')).toBe('khbr-2017-abc');
  });
});
