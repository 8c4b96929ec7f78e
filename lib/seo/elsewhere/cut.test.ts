import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToLetters, cutToWidth, lostOf } from './cut.ts';

/** Ten pixels a letter. */
const measure = async (word: string): Promise<number> => word.length * 10;
const room = (width: number, lines = 1) => ({ width, lines, space: 5, ellipsis: 10 });

describe('cutToWidth', () => {
  it('leaves what fits to the pixel', async () => {
    expect(await cutToWidth('خبر من موسكو', room(110), measure)).toEqual({ kept: 'خبر من موسكو', lost: '' });
  });

  it('cuts whole words where a pixel is missing, and leaves room for the ellipsis', async () => {
    expect(await cutToWidth('خبر من موسكو', room(109), measure)).toEqual({ kept: 'خبر من', lost: 'موسكو' });
    expect(await cutToWidth('خبر من موسكو', room(64), measure)).toEqual({ kept: 'خبر', lost: 'من موسكو' });
  });

  it('cuts a word between its letters where it alone is too wide', async () => {
    expect(await cutToWidth('مستشفياتهم', room(60), measure)).toEqual({ kept: 'مستشف', lost: 'ياتهم' });
    expect(await cutToWidth('موسكو أمس', room(55), measure)).toEqual({ kept: 'موسك', lost: 'و أمس' });
  });

  it('fills one line after the other, and needs room for the ellipsis in the last alone', async () => {
    expect(await cutToWidth('خبر من موسكو', room(60, 2), measure)).toEqual({
      kept: 'خبر من موسكو',
      lost: '',
    });
    expect(await cutToWidth('خبر من موسكو ودمشق', room(60, 2), measure)).toEqual({
      kept: 'خبر من موسكو',
      lost: 'ودمشق',
    });
    expect(await cutToWidth('خبر من موسكو ودمشق', room(55, 2), measure)).toEqual({
      kept: 'خبر من',
      lost: 'موسكو ودمشق',
    });
  });

  it('measures no more words than there is room for', async () => {
    let asked = 0;
    await cutToWidth('كلمة '.repeat(10_000), room(200), async (word) => {
      asked += 1;
      return measure(word);
    });
    expect(asked).toBeLessThan(7);
  });
});

describe('cutToLetters', () => {
  it('leaves what fits, and cuts at a word with the ellipsis counted', () => {
    expect(cutToLetters('خبر من موسكو', 12)).toEqual({ kept: 'خبر من موسكو', lost: '' });
    expect(cutToLetters('خبر من موسكو', 11)).toEqual({ kept: 'خبر من', lost: 'موسكو' });
    expect(cutToLetters('خبر من موسكو', 6)).toEqual({ kept: 'خبر', lost: 'من موسكو' });
  });

  it('takes no letter from its marks', () => {
    expect(cutToLetters('مُهِمَّاتُهُمْ', 5).kept).toBe('مُهِ');
  });
});

describe('lostOf', () => {
  it('is what of the headline is cut, and nothing where the name of the site alone is', () => {
    const title = 'خبر من موسكو | نبأ';
    expect(lostOf('خبر من موسكو', cutToLetters(title, 14))).toBe('');
    expect(lostOf('خبر من موسكو', cutToLetters(title, 10))).toBe('موسكو');
  });
});

it('loses no letter and never grows wider than the room', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 40, max: 900 }),
      fc.integer({ min: 1, max: 3 }),
      async (text, width, lines) => {
        const plain = text.replace(/\s+/g, '');
        for (const { kept, lost } of [
          await cutToWidth(text, room(width, lines), measure),
          cutToLetters(text, Math.floor(width / 10)),
        ]) {
          expect((kept + lost).replace(/\s+/g, '')).toBe(plain);
          // One letter is always shown, however many marks it bears.
          expect(kept.replace(/\s+/g, '').length * 10).toBeLessThanOrEqual(Math.max(width * lines, 110));
        }
      },
    ),
    // Letters of one unit beside one of six.
    { examples: [['!\u{1D158}\u{1D165}\u{1D16E}\u{10000}!!!!¡', 115, 1]] },
  );
});
