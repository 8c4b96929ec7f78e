import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../arabic/test-runs.ts';
import { parseArticle } from './parse-article.ts';
import { formatProblem } from './problem.ts';

const head = ['title: خبر', 'date: 2017-04-13', 'section: world'];

function parse(source: string | Uint8Array, path = '2017/x') {
  return parseArticle({
    bytes: typeof source === 'string' ? new TextEncoder().encode(source) : source,
    path,
    file: 'x.md',
    measure: (name) => (name === 'map.png' ? { width: 800, height: 600 } : null),
  });
}

function story(body: string, fields: string[] = []) {
  const { article, problems } = parse(['---', ...head, ...fields, '---', '', body, ''].join('\n'));
  if (!article) throw new Error(problems.map(formatProblem).join('\n'));
  return article;
}

function problemsOf(source: string | Uint8Array, path?: string): string[] {
  const { article, problems } = parse(source, path);
  expect(article).toBeNull();
  return problems.map(formatProblem);
}

describe('front matter', () => {
  it('reads every field of the contract', () => {
    const article = story('نص.', [
      'summary: ملخص',
      'updated: 2017-04-13T15:30+03:00',
      'corrections:',
      '  - date: 2017-04-14',
      '    text: صُحّح الاسم.',
      'authors: [قسم العالم]',
      'topics: [syria]',
      'place: { name: موسكو, lat: 55.75, lon: 37.6 }',
      'image: { src: map.png, alt: خريطة, caption: تعليق, credit: نبأ }',
      'related: [2017/a, /articles/2017/b/, 2017/c.md]',
      'story: khan-shaykhun-attack',
      'sources:',
      '  - name: سانا',
      '  - { name: رويترز, url: "https://example.com/x?a=1#b" }',
      'lang: ar',
      'aliases: [/old/, /قديم]',
      'lead: true',
      'draft: false',
    ]);
    expect(article).toMatchObject({
      path: '2017/x',
      language: 'ar',
      title: 'خبر',
      summary: 'ملخص',
      hasStandfirst: true,
      date: { iso: '2017-04-13', epoch: Date.UTC(2017, 3, 13), hasTime: false },
      updated: { iso: '2017-04-13T15:30+03:00', epoch: Date.UTC(2017, 3, 13, 12, 30), hasTime: true },
      corrections: [{ date: { iso: '2017-04-14' }, text: 'صُحّح الاسم.' }],
      section: 'world',
      authors: ['قسم العالم'],
      topics: ['syria'],
      place: { name: 'موسكو', lat: 55.75, lon: 37.6 },
      image: { src: '/pictures/2017/map.png', width: 800, height: 600, alt: 'خريطة', caption: 'تعليق' },
      related: ['2017/a', '2017/b', '2017/c'],
      story: 'khan-shaykhun-attack',
      sources: [
        { name: 'سانا', url: null },
        { name: 'رويترز', url: 'https://example.com/x?a=1#b' },
      ],
      aliases: ['/old', '/قديم'],
      lead: true,
      draft: false,
    });
  });

  it('signs with the desk of the section and takes the first paragraph for a summary, cut at a word', () => {
    const { authors, summary, hasStandfirst } = story(`${'كلمة '.repeat(60)}\n\nثانية.`);
    expect(authors).toEqual(['قسم العالم']);
    expect(hasStandfirst).toBe(false);
    expect(summary).toMatch(/^(?:كلمة )+كلمة…$/);
    expect(summary.length).toBeLessThanOrEqual(201);
  });

  it('keeps texts that YAML would take for other things as they were written', () => {
    expect(story('نص.', ['summary: 12:30']).summary).toBe('12:30');
    expect(story('نص.', ['summary: 012']).summary).toBe('012');
    expect(story('نص.', ['summary: no']).summary).toBe('no');
  });

  it('drops what no page and no feed may hold, written as it is or as YAML writes it', () => {
    const { title, html } = story('سطر\u0007 أول\fثان', ['summary: "\\u0001ملخص\\ud800"']);
    expect({ title, html }).toEqual({ title: 'خبر', html: '<p>سطر أول ثان</p>\n' });
    expect(story('نص', ['summary: "\\u0001ملخص\\ud800"']).summary).toBe('ملخص');
  });

  it('composes letters and forgets the byte-order mark and Windows line ends', () => {
    const { article } = parse(`\ufeff---\r\n${head.join('\r\n')}\r\n---\r\n\r\nا\u0653ب\r\n`);
    expect(article?.text).toBe('آب');
  });
});

describe('problems', () => {
  const source = (...lines: string[]): string => ['---', ...lines, '---', '', 'نص.', ''].join('\n');

  it.each([
    ['no front matter', 'نص فقط', ['x.md:1:1 no front matter: ']],
    ['no end of it', '---\ntitle: خبر\n\nنص', ['x.md:1:1 the front matter has no end: ']],
    ['JavaScript', '---js\nprocess.exit()\n---\n', ['x.md:1:4 front matter in "js" is not read: ']],
    ['a missing title', source('date: 2017-04-13', 'section: world'), ['x.md:1:1 title: is missing: add it']],
    [
      'an unknown section',
      source('title: خبر', 'date: 2017-04-13', 'section: wrold'),
      ['x.md:4:10 section: "wrold" is no section: use one of world, '],
    ],
    [
      'a bad date',
      source('title: خبر', 'date: 2017-02-30', 'section: world'),
      ['x.md:3:7 date: there is no day 2017-02-30: '],
    ],
    [
      'an hour without its offset',
      source('title: خبر', 'date: 2017-04-13T19:40', 'section: world'),
      ['x.md:3:7 date: "2017-04-13T19:40" has an hour but no offset: '],
    ],
    [
      'an unknown field',
      source(...head, 'sumary: ملخص'),
      ['x.md:5:1 unknown field "sumary"; did you mean "summary"?'],
    ],
    [
      'a draft with TODO',
      source('title: TODO', 'date: TODO', 'section: world'),
      ['x.md:2:8 title: is still to be filled in: ', 'x.md:3:7 date: is still to be filled in: '],
    ],
    [
      'an item deep in a list',
      source(...head, 'sources:', '  - name: أ', '    url: javascript:alert(1)'),
      ['x.md:7:10 sources no. 1 url: must be an address that begins with https://'],
    ],
    ['a text for a list', source(...head, 'topics: syria'), ['x.md:5:9 topics: must be a list: ']],
    [
      'an image without alt',
      source(...head, 'image: { src: map.png }'),
      ['x.md:5:8 image alt: is missing: add it'],
    ],
    [
      'an image without file',
      source(...head, 'image: { src: nowhere.png, alt: صورة }'),
      ['x.md:5:15 there is no picture "nowhere.png" beside the story: '],
    ],
    [
      'an image elsewhere',
      source(...head, 'image: { src: "https://example.com/a.png", alt: صورة }'),
      ['x.md:5:15 the picture "https://example.com/a.png" lies elsewhere: '],
    ],
    [
      'an image above the folder',
      source(...head, 'image: { src: ../../../etc/a.png, alt: صورة }'),
      ['x.md:5:15 "../../../etc/a.png" is no name for a picture: '],
    ],
    [
      'degrees out of range',
      source(...head, 'place: { name: أ, lat: 91, lon: 0 }'),
      ['x.md:5:24 place lat: must be a number of degrees from -90 to 90'],
    ],
    [
      'an alias that climbs',
      source(...head, 'aliases: [/a/../b]'),
      ['x.md:5:11 aliases no. 1: must not hold "..", "//" or "\\"'],
    ],
    [
      'broken YAML',
      '---\ntitle: "خبر\n---\n',
      ['x.md:2:12 the front matter is no valid YAML: Missing closing'],
    ],
  ])('points at %s', (_, file, expected) => {
    const found = problemsOf(file);
    expect(found).toHaveLength(expected.length);
    expected.forEach((start, index) => {
      expect(found[index]?.startsWith(start), `${found[index]}`).toBe(true);
    });
  });

  it('points at a picture of the body where it stands', () => {
    const found = problemsOf(
      ['---', ...head, '---', '', 'نص.', '', 'ثم ![](map.png) و ![خريطة](no.png).', ''].join('\n'),
    );
    expect(found[0]).toMatch(/^x\.md:9:4 the picture "map\.png" has no alt/);
    expect(found[1]).toMatch(/^x\.md:9:19 there is no picture "no\.png"/);
  });

  it('reports everything that is wrong with a file at once', () => {
    expect(
      problemsOf(['---', 'date: x', 'section: y', 'z: 1', '---', '', '![](a.png)', ''].join('\n')),
    ).toHaveLength(6);
  });

  it('says where bytes stop being UTF-8', () => {
    const valid = new TextEncoder().encode('---\ntitle: خ');
    expect(problemsOf(Uint8Array.from([...valid, 0xc7, 0xe1]))).toEqual([
      'x.md:2:9 this file is not UTF-8: save it as UTF-8, or bring it in with `npm run import`.',
    ]);
  });

  it('suggests a name where the file has none that can be an address', () => {
    expect(problemsOf(source(...head), '2017/My Story')[0]).toContain('for example 2017/my-story.md');
    expect(problemsOf(source(...head), '2017/خبر')[0]).toContain('small Latin letters');
  });
});

describe('read-also', () => {
  it.each([
    'اقرأ أيضا: 2017/y',
    'اقرأ أيضًا: 2017/y',
    'اقرأ ايضا : 2017/y',
    'إقرأ أيضاً: 2017/y',
    'اقرأ أيضا: «2017/y»',
    '**اقرأ أيضا:** 2017/y',
    'اقرأ أيضا: [خبر](2017/y)',
    '[اقرأ أيضا: خبر](2017/y)',
    'اقرأ أيضا\n2017/y',
    'طالع أيضا: 2017/y',
    'Read also: 2017/y',
  ])('is «%s»', (paragraph) => {
    const { html, readAlso, text } = story(`نص.\n\n${paragraph}`);
    expect(html).toContain('<aside data-read-also="2017/y"></aside>');
    expect(readAlso).toEqual([{ target: '2017/y', line: 9, column: 1 }]);
    expect(text).toBe('نص.');
  });

  it('is each item of a list below the words', () => {
    const { readAlso } = story('اقرأ أيضا:\n\n- 2017/y\n- [خبر](/articles/2017/z/)');
    expect(readAlso.map(({ target }) => target)).toEqual(['2017/y', '/articles/2017/z/']);
  });

  it.each(['اقرأ أيضا كتابه الأخير، كما قال.', 'قال: اقرأ أيضا: كتابًا.'])('is not «%s»', (paragraph) => {
    expect(story(paragraph).readAlso).toEqual([]);
  });
});

describe('the body', () => {
  it('makes a quotation with a speaker a pull quote, and leaves others alone', () => {
    expect(story('> كلام\n> — فلان، موسكو').html).toBe(
      '<blockquote class="pull">\n<p>كلام</p>\n<footer>فلان، موسكو</footer>\n</blockquote>\n',
    );
    expect(story('> كلام — فلان').html).not.toContain('pull');
  });

  it('numbers footnotes in the order of their mention and leads back', () => {
    const { html } = story('أول[^b] وثان[^a] وأول[^b].\n\n[^a]: ألف.\n[^b]: باء.');
    expect(html).toContain('<a href="#note-1" id="mention-1" aria-label="هامش 1">1</a>');
    expect(html).toContain('id="mention-1-2"');
    expect(html).toContain('<section class="footnotes" aria-labelledby="notes">');
    expect(html.indexOf('باء')).toBeLessThan(html.indexOf('ألف'));
  });

  it('begins its headings below the headline and skips no level', () => {
    const { html } = story('# أ\n\n#### ب\n\n## ج');
    expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h2']);
  });

  it('isolates what runs the other way', () => {
    expect(story('وكالة RIA Novosti فازت 3-1.').html).toBe(
      '<p>وكالة <span lang="en" dir="ltr">RIA Novosti</span> فازت <bdi lang="ar" dir="ltr">3-1</bdi>.</p>\n',
    );
  });

  it('looks at pictures and links that name their address elsewhere like at any others', () => {
    const named = story('![خريطة][1]\n\n[رابط ![أ][1]][2]\n\n[1]: map.png\n[2]: https://example.com/').html;
    expect(named).toBe(story('![خريطة](map.png)\n\n[رابط ![أ](map.png)](https://example.com/)').html);
    const source = ['---', ...head, '---', '', 'نص ![أ][1].', '', '[1]: no.png', ''].join('\n');
    expect(problemsOf(source)).toEqual([
      'x.md:7:4 there is no picture "no.png" beside the story: add the file (itself, no link to it; a picture of at most 100 million pixels and 100 MB) or mend its name.',
    ]);
  });

  it('shows a picture alone as a figure with its title for a caption', () => {
    expect(story('![خريطة](map.png "تعليق")').html).toBe(
      '<figure><picture>' +
        '<source type="image/avif" srcset="/pictures/2017/map.png.480w.avif 480w, /pictures/2017/map.png.800w.avif 800w" sizes="(min-width: 48rem) 37rem, 100vw">' +
        '<source type="image/webp" srcset="/pictures/2017/map.png.480w.webp 480w, /pictures/2017/map.png.800w.webp 800w" sizes="(min-width: 48rem) 37rem, 100vw">' +
        '<img src="/pictures/2017/map.png" alt="خريطة" width="800" height="600" loading="lazy" decoding="async">' +
        '</picture><figcaption>تعليق</figcaption></figure>\n',
    );
  });

  it('puts a table in a frame that the keyboard reaches', () => {
    const { html } = story('| أ | ب |\n|---|---|\n| 1 | 2 |');
    expect(html).toContain('<div class="table" role="region" aria-label="جدول" tabindex="0">');
    expect(html).toContain('<th scope="col">');
  });

  it('marks links out, and turns links to files into addresses', () => {
    const { html } = story(
      '[خارج](https://example.com/) و[داخل](../2016/y.md#z) و[سيئ](javascript:alert(1))',
    );
    expect(html).toContain('<a href="https://example.com/" rel="external">');
    expect(html).toContain('<a href="/articles/2016/y/#z">');
    expect(html).toContain('<a>سيئ</a>');
  });
});

describe('a hostile story', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&#58;alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x]: javascript:alert(1)\n\n[x]',
    '<https://example.com/"onmouseover="alert(1)>',
    '[^1]\n\n[^1]: <iframe src=//evil.example>',
    '| <svg onload=alert(1)> |\n|---|\n| <style>*{}</style> |',
    '> <b onclick=alert(1)>\n> — <i>x</i>',
    '`</code><script>alert(1)</script>`',
    '```"><script>alert(1)</script>\nx\n```',
    '[x](vbscript:a "onclick=alert(1)")',
  ];

  it.each(attacks)('runs nothing of %s', (attack) => {
    const { html } = story(attack);
    expect(html).not.toMatch(
      /<(?!\/?(?:p|a|bdi|span|code|pre|table|thead|tbody|tr|th|td|div|blockquote|footer|section|h2|ol|li|sup)\b)/i,
    );
    expect(html.replace(/>[^<]*</g, '><')).not.toMatch(/\son\w+=|javascript:|vbscript:|data:text|style=/i);
  });

  it(
    'is read without a crash, whatever its bytes',
    () => {
      const piece = fc.oneof(
        fc.constantFrom(
          '---\n',
          'title: ',
          'date: 2017-04-13\n',
          '[^1]',
          '> — ',
          '|',
          '```chart\n',
          '&a ',
          '*a ',
          '- ',
          '![](',
          'اقرأ أيضا: ',
        ),
        fc.string({ unit: 'binary', maxLength: 8 }),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
          const { article, problems } = parse(pieces.join(''));
          expect(article === null).toBe(problems.length > 0);
        }),
        runs,
      );
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
          parse(bytes);
        }),
        runs,
      );
    },
    patience,
  );

  it('keeps every letter of its prose', () => {
    const prose = fc.string({
      unit: fc.constantFrom(...'ابت ABC 012 3-1 سوريا.،؟'),
      minLength: 1,
      maxLength: 80,
    });
    fc.assert(
      fc.property(prose, (text) => {
        fc.pre(/^[\p{L}]/u.test(text));
        const { html } = story(text.trim());
        expect(html.replace(/<[^>]*>/g, '').trim()).toBe(text.trim());
      }),
    );
  });
});
