import { describe, expect, it } from 'vitest';
import { arabicQuotes, cleanCopy } from './clean-copy.ts';
import { decode } from './decode.ts';
import { suggestName, transliterate } from './file-name.ts';
import { guessSection } from './guess-section.ts';
import { importCopy } from './import-copy.ts';
import { paragraphs } from './paragraphs.ts';

const copy = 'قال وزير الخارجية الروسي\nسيرغي لافروف\nإن بلاده مستعدة.\nاقرأ أيضا: خبر آخر\nوأضاف "نعم".';

/** Windows-1256 of the letters that the copy above is made of; the platform decodes it but does not encode. */
function windows1256(text: string): Uint8Array {
  const bytes = new Map<string, number>();
  const decoder = new TextDecoder('windows-1256');
  for (let byte = 0; byte < 256; byte += 1) bytes.set(decoder.decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 0x3f);
}

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

  it('refuses what is no Arabic text', () => {
    expect(decode(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0xfe, 0x13))).toBeNull();
    expect(decode(Uint8Array.from(Buffer.from('caf\xe9 au lait', 'latin1')))).toBeNull();
  });
});

describe('copy', () => {
  it('loses what is invisible and keeps its words', () => {
    expect(cleanCopy('\ufeffﺳﻮﺭﻳﺎ\u200f عـاجل\u00a0 الآن\r\n\r\nثم\t')).toBe('سوريا عاجل الآن\n\nثم');
    expect(cleanCopy('می\u200cخواهم ﷺ')).toBe('می\u200cخواهم ﷺ');
  });

  it('gets the quotation marks of Arabic', () => {
    expect(arabicQuotes('قال "نعم" ثم “لا” في "The Times" و"')).toBe('قال «نعم» ثم «لا» في "The Times" و"');
  });

  it('is put together again where a link broke its sentences', () => {
    expect(paragraphs(copy)).toEqual([
      'قال وزير الخارجية الروسي سيرغي لافروف إن بلاده مستعدة.',
      'اقرأ أيضا: خبر آخر',
      'وأضاف "نعم".',
    ]);
    expect(paragraphs('عنوان\n\nنص بلا نقطة')).toEqual(['عنوان', 'نص بلا نقطة']);
  });

  it('is guessed to belong to a section only where its words are plain', () => {
    expect(guessSection('سجل المنتخب هدفًا في المباراة وفاز بكأس البطولة في الملعب بعد هدف المدرب')).toBe(
      'sport',
    );
    expect(guessSection('قال الوزير إن المباراة السياسية انتهت')).toBe('world');
  });
});

describe('a draft', () => {
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

  it('is the same from every encoding', () => {
    const drafts = Object.values(encodings).map((bytes) => importCopy(bytes, newsroom)?.markdown);
    expect(new Set(drafts).size).toBe(1);
    expect(drafts[0]).toContain('topics: [sergey-lavrov]');
    expect(drafts[0]).toContain('قال وزير الخارجية الروسي سيرغي لافروف إن بلاده مستعدة.');
    expect(drafts[0]).toContain('وأضاف «نعم».');
  });

  it('keeps a read-also that leads nowhere in a comment, and one that leads somewhere as it is', () => {
    const bytes = encodings['utf-8'];
    expect(importCopy(bytes, newsroom)?.markdown).toMatch(/<!-- [^\n]+\nاقرأ أيضا: خبر آخر\n-->/);
    expect(importCopy(bytes, { ...newsroom, resolves: () => true })?.markdown).toMatch(
      /\n\nاقرأ أيضا: خبر آخر\n\n/,
    );
  });

  it('takes nothing of the copy for Markdown', () => {
    const draft = importCopy(
      new TextEncoder().encode('# ليس عنوانًا.\n- ليس بندًا.\n1. ليس ترقيمًا.\n*لا* [لا](x) `لا` <b>.'),
      newsroom,
    );
    expect(draft?.markdown).toContain('\\# ليس عنوانًا.');
    expect(draft?.markdown).toContain('\\- ليس بندًا.');
    expect(draft?.markdown).toContain('1\\. ليس ترقيمًا.');
    expect(draft?.markdown).toContain('\\*لا\\* \\[لا\\](x) \\`لا\\` \\<b\\>.');
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
