import { expect, it } from 'vitest';
import { readNewOptions } from './options.ts';

it('reads what is given, and leaves the rest to be asked for', () => {
  expect(readNewOptions([])).toEqual({ language: 'ar' });
  expect(readNewOptions(['moscow-talks'])).toEqual({ name: 'moscow-talks', language: 'ar' });
  expect(
    readNewOptions(['--title', 'محادثات في موسكو', '--section', 'world', '--name', 'x', '--lang', 'fa']),
  ).toEqual({ title: 'محادثات في موسكو', section: 'world', name: 'x', language: 'fa' });
});

it('says all at once what is wrong', () => {
  expect(readNewOptions(['--title', ' ', '--section', 'wrold', '--name', 'A', '--lang', 'xx'])).toEqual({
    problems: [
      'اكتب عنوانًا: لا خبر بلا عنوان.',
      'لا قسم باسم «wrold»: اختر رقمه، أو أحد الأسماء world وeconomy وscience وculture وsport وenvironment.',
      expect.stringContaining('«A»'),
      expect.stringContaining('«xx»'),
    ],
  });
});

it.each([[['--nothing']], [['--title']], [['a', 'b']], [['a', '--name', 'b']]])('refuses %j', (args) => {
  expect(readNewOptions(args)).toEqual({ problems: [expect.stringContaining('npm run new -- --title')] });
});
