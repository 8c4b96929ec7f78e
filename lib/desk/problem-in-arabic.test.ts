import { expect, it } from 'vitest';
import { parseArticle } from '../article/parse-article.ts';
import { problemInArabic } from './problem-in-arabic.ts';

const story = (fields: string, body = 'نص.') => `---\n${fields}\n---\n\n${body}\n`;
const whole = 'title: خبر\ndate: 2017-04-13\nsection: world';

const broken = [
  'بلا مقدمة',
  '---\ntitle: خبر\n',
  '---js\ntitle\n---\n',
  story('title: [خبر'),
  story('title: خبر'),
  story('title: TODO\ndate: TODO\nsection: world'),
  story('title: خبر\ndate: أمس\nsection: wrold'),
  story('title: خبر\ndate: 2017-02-30\nsection: world'),
  story('title: خبر\ndate: 2017-02-03T10:00\nsection: world'),
  story(`${whole}\nlead: نعم`),
  story(`${whole}\nplace: موسكو`),
  story(`${whole}\nplace: { name: موسكو, lat: 100, lon: 3 }`),
  story(`${whole}\nsources: وكالة`),
  story(`${whole}\nsources: [{ name: وكالة, url: x }]`),
  story(`${whole}\ntopics: [روسيا]`),
  story(`${whole}\nimage: x.jpg`),
  story(`${whole}\nimage: { src: x.jpg, alt: وصف }`),
  story(`${whole}\naliases: [x]`),
  story(`${whole}\naliases: [/../x]`),
  story(`${whole}\nsumary: نص`),
  story(`${whole}\nsummary:`),
  story(whole, '![](x.jpg)'),
  story(whole, '![وصف](https://example.org/x.jpg)'),
  story(whole, '![وصف](صورة.bmp)'),
  story('- خبر'),
  ...['/100%', '/.x', '/a*', '/x.html/y'].map((alias) => story(`${whole}\naliases: ["${alias}"]`)),
  story(`${whole}\naliases: [/${'ط'.repeat(200)}]`),
  story(`${whole}\nsummary: ${'نص '.repeat(2000)}`),
  story(`${whole}\nsummary: ${'نص '.repeat(20_000)}`),
  story(`${whole}\nsources: [وكالة]`),
  story(`${whole}\ncorrections: [خطأ]`),
  story(whole, 'نص '.repeat(100_000)),
  story(whole, 'نص\n'.repeat(6000)),
  story(whole, '> '.repeat(60)),
  story(whole, '> '.repeat(40)),
  story(whole, '*'.repeat(3000)),
  story(whole, '*نص*\n\n'.repeat(2400).repeat(3)),
  story(whole, `[نص](https://example.org/${'x'.repeat(2000)})`),
  story(whole, '[نص](https://[::1)'),
  story(whole, `|${'أ|'.repeat(200)}\n|${'-|'.repeat(200)}\n${'|أ|\n'.repeat(60)}`),
  story(whole, '```chart\n[نص\n```'),
  story(whole, '```chart\nنص\n```'),
  story(whole, '```chart\ntype: pie\ntitel: أ\n```'),
  ...[
    'data: نص',
    'data: { أ: 1 }',
    'data: { أ: "12%", ب: { ج: 1 } }',
    'data: { أ: [1, 2], ب: 2 }',
    'columns: [أ, ب]\ndata: { أ: 1, ب: 2 }',
    `data: { ${Array.from({ length: 13 }, (_, row) => `أ${row}: 1`).join(', ')} }`,
  ].map((data) => story(whole, `\`\`\`chart\ntype: bar\ntitle: أ\nunit: ب\nsource: ج\n${data}\n\`\`\``)),
  story(whole, '```chart\ntype: slope\ntitle: أ\nunit: ب\nsource: ج\ndata: { أ: 1, ب: 2 }\n```'),
  story(whole, '```chart\ntype: line\ntitle: أ\nunit: ب\nsource: ج\ndata: { 2019: 1, أمس: 2, 2018: 3 }\n```'),
  story(whole, '```map\nplaces: []\n```'),
  story(whole, '```map\ntitle: أ\nplaces: [{ name: م, lat: 100, lon: شرق }]\n```'),
];

it.each(broken)('says in Arabic what is wrong with %j', (text) => {
  const { problems } = parseArticle({
    bytes: new TextEncoder().encode(text),
    path: '2017/x',
    file: 'x.md',
    measure: () => null,
  });
  expect(problems).not.toEqual([]);
  for (const { message } of problems) {
    const said = problemInArabic(message);
    expect(said, message).not.toBe(message);
    expect(said, message).toMatch(/\p{Script=Arabic}{3}/u);
    expect(said).not.toMatch(/\b(?:is no|use one|add it)\b/);
  }
});

it.each([
  ['title: "خبر\nsection: world', 'علامة الاقتباس " مفتوحة بلا إغلاق.'],
  ['title: خبر: آخر', 'في القيمة نقطتان بعدهما مسافة: ضع القيمة كلها بين علامتي اقتباس "…".'],
  ['title: خبر\ntitle: آخر', 'الحقل مكتوب مرتين: احذف إحداهما.'],
  ['\ttitle: خبر', 'أول السطر علامة جدولة (Tab): استعمل مسافات.'],
  ['topics: [moscow\ntitle: خبر', 'قائمة مفتوحة بلا إغلاق: أضف ] في آخرها.'],
  ['place: { name: موسكو\ntitle: خبر', 'قائمة مفتوحة بلا إغلاق: أضف } في آخرها.'],
  ['title: @خبر', 'لا تبدأ القيمة بالعلامة @: ضع القيمة كلها بين علامتي اقتباس "…".'],
  ['title\ndate: 2017-04-13', 'اكتب في السطر اسم الحقل ونقطتين، ثم القيمة.'],
  ['title: "خبر" آخر', 'في السطر نص زائد بعد القيمة.'],
])('says in Arabic what is no YAML in %j', (fields, said) => {
  const bytes = new TextEncoder().encode(story(fields));
  const { problems } = parseArticle({ bytes, path: '2017/x', file: 'x.md', measure: () => null });
  expect(problems.map(({ message }) => problemInArabic(message))).toContain(
    `المقدمة ليست YAML صحيحة: ${said}`,
  );
});

it('keeps what the sentence quotes, and leaves out what it has nothing to say of', () => {
  expect(
    problemInArabic('section: "wrold" is no section: use one of world, economy; did you mean "world"?'),
  ).toBe('section: القيمة "wrold" غير معروفة: استعمل واحدًا من world, economy. لعلك تقصد "world"؟');
  expect(
    problemInArabic(
      'read-also names no story of the site: «خبر». Name one by path or headline, or remove the line.',
    ),
  ).toBe('«اقرأ أيضا» لا تسمي خبرًا في الموقع: «خبر». سمِّ خبرًا بمساره أو عنوانه، أو احذف السطر.');
  expect(problemInArabic('something new')).toBe('something new');
});
