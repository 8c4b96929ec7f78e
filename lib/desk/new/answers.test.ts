import { describe, expect, it } from 'vitest';
import { readHeadline, readLanguage, readName, readSection } from './answers.ts';

describe('answers to npm run new', () => {
  it('keeps a headline in one line, cleaned, with Arabic quotation marks', () => {
    expect(readHeadline(' لافروف:\u200f "نعم"  ثم\nلا ')).toEqual({ value: 'لافروف: «نعم» ثم لا' });
    expect(readHeadline(' \u200f ')).toEqual({ problem: 'اكتب عنوانًا: لا خبر بلا عنوان.' });
    expect(readHeadline('TODO')).toEqual({ problem: 'title: لم يُملأ بعد: اكتب العنوان.' });
    expect(readHeadline('خبر '.repeat(2000))).toHaveProperty('problem');
  });

  it.each(['2', '٢', '۲', ' اقتصاد ', 'إقتصاد', 'economy', 'Economy'])('knows a section by %s', (written) => {
    expect(readSection(written)).toEqual({ value: 'economy' });
  });

  it.each(['', '0', '7', '1.5', '-1', 'اقتصادنا', '__proto__'])('knows no section by «%s»', (written) => {
    expect(readSection(written)).toHaveProperty('problem');
  });

  it('takes a name that can be an address', () => {
    expect(readName(' moscow-talks.md ')).toEqual({ value: 'moscow-talks' });
    for (const bad of ['', 'Moscow', 'موسكو', '../x', 'a--b', '-a', 'a/b', '_a'])
      expect(readName(bad)).toHaveProperty('problem');
  });

  it('takes a language of the site', () => {
    expect(readLanguage('fa')).toEqual({ value: 'fa' });
    expect(readLanguage('xx')).toHaveProperty('problem');
  });
});
