import { storyText } from '../newsroom/newsroom.ts';
import { addresses, brokenAddresses } from './addresses.ts';
import { quoted } from './stories.ts';

/** A file that must stop the build, and what is said of it after its name: `line:column message`. */
export type Refused = { class: string; name: string; content: string; says: RegExp };

const inField = (
  kind: string,
  name: string,
  field: string,
  values: readonly string[],
  says: RegExp,
): Refused[] =>
  values.map((value, index) => ({
    class: kind,
    name: `${name}-${index}`,
    content: storyText({ title: `خبر ${name} ${index}`, [field]: value }),
    says,
  }));

const inBody = (kind: string, name: string, bodies: readonly string[], says: RegExp): Refused[] =>
  bodies.map((body, index) => ({
    class: kind,
    name: `${name}-${index}`,
    content: storyText({ title: `خبر ${name} ${index}` }, body),
    says,
  }));

const whole = (kind: string, name: string, contents: readonly string[], says: RegExp): Refused[] =>
  contents.map((content, index) => ({ class: kind, name: `${name}-${index}`, content, says }));

/** Ways out of the folder, or to a file that is no picture. `outside` and `link.png` are links that the test makes. */
const pictures = [
  '../../etc/passwd',
  '../../../../../../etc/passwd.png',
  '/etc/passwd',
  '..\\..\\etc\\passwd.png',
  '%2e%2e/%2e%2e/etc/passwd.png',
  'https://evil.example/x.png',
  '//evil.example/x.png',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'javascript:alert(1)',
  'drawing.svg',
  'disguised.png',
  'page.png',
  'huge.png',
  'link.png',
  'outside/secret.png',
  'dot.png\u0000.svg',
  'dot.png?x',
  'dot.png#x',
  '.hidden.png',
  'dot.png/',
];

const oldAddresses = [
  '../../etc/passwd',
  '/../../etc/passwd',
  '/a/../../b',
  '/%2e%2e/b',
  '//evil.example',
  '/%2f%2fevil.example',
  '/\\evil.example',
  '/%5cevil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '/a\r\n/b https://evil.example/ 301',
  '/a%0d%0aLocation:%20https://evil.example',
  '/a\u2028b',
  '/a"; return 301 https://evil.example; #',
  '/a{$x}',
  '/a`id`',
  '/a*',
  '/a|b',
  '/<script>alert(1)</script>',
  '/.htaccess',
  '/.well-known/x',
  '/x.html/y',
  '/x.br',
  '/a%00b',
  '/a%',
  '/a?b#c',
  `/${'ا'.repeat(200)}`,
  '/',
  '/_next/static/x.js',
  '/_headers',
  '/index.html',
  '/feed.xml',
  '/search/index.json',
  '/Sections/World',
];

export const refused: readonly Refused[] = [
  ...inField(
    'pictures from elsewhere',
    'picture',
    'image',
    pictures.map((src) => `{ src: ${quoted(src)}, alt: صورة }`),
    /^5:\d+ .*(?:lies elsewhere|is no name for a picture|there is no picture)/,
  ),
  ...inBody(
    'pictures from elsewhere, in the body',
    'picture-in-body',
    pictures.filter((src) => !/[\0\\<]/.test(src)).map((src) => `![صورة](<${src}>)`),
    /^7:1 .*(?:lies elsewhere|is no name for a picture|there is no picture)/,
  ),
  ...inField(
    'old addresses that lead elsewhere',
    'alias',
    'aliases',
    oldAddresses.map((alias) => `[${quoted(alias)}]`),
    /^5:\d+ (?:aliases no\. 1: (?:must|holds|is too long)|duplicate address)/,
  ),
  ...inField(
    'addresses of sources',
    'source',
    'sources',
    addresses
      .filter(({ text }) => !/^http/.test(text))
      .map(({ text }) => `[{ name: مصدر, url: ${quoted(text)} }]`),
    /^5:\d+ sources no\. 1 url: must be an address/,
  ),
  ...inField(
    'pointers at no story',
    'related',
    'related',
    ['["../../etc/passwd"]', '["javascript:alert(1)"]', '["<script>"]'],
    /^5:\d+ related names no story/,
  ),
  ...inField(
    'pointers at no topic',
    'topic',
    'topics',
    ['["../x"]', '["x\\"><script>"]', '["__proto__"]', '["constructor"]'],
    /^5:\d+ topics/,
  ),
  ...inField('fields that are none', 'field', '__proto__', ['{ draft: true }'], /^5:1 unknown field/),
  ...inField(
    'fields that are none',
    'constructor',
    'constructor',
    ['{ prototype: { draft: true } }'],
    /^5:1 unknown field/,
  ),
  ...inField(
    'fields that are none',
    'escape',
    '"\\e]0;evil\\a\\u202e"',
    ['x'],
    /^5:1 unknown field "\\u\{1b\}\]0;evil\\u\{7\}\\u\{202e\}"/,
  ),
  ...inField(
    'types that are others',
    'section',
    'section',
    ['[world]', '{ world: true }', '!!js/function "alert(1)"', 'constructor'],
    /^4:\d+ section/,
  ),
  ...inField(
    'dates that are none',
    'date',
    'date',
    ['2024-02-30', '9999999-01-01', '"2024-05-01<script>"', '0'],
    /^3:\d+ date/,
  ),
  ...inField(
    'places that are none',
    'place',
    'place',
    [
      '{ name: x, lat: NaN, lon: 1e999 }',
      '{ name: x, lat: "<svg>", lon: 1 }',
      '{ name: x, lat: 91, lon: 0 }',
    ],
    /^5:\d+ place/,
  ),
  ...inBody(
    'addresses that are none',
    'broken',
    brokenAddresses.map((address) => `[نص](<${address}>)`),
    /^7:1 ".*" is no address/,
  ),
  ...inBody(
    'read-alsos of no story',
    'also',
    [
      'اقرأ أيضا: javascript:alert(1)',
      'اقرأ أيضا: [نص](data:text/html,x)',
      'اقرأ أيضا: <script>alert(1)</script>',
      'اقرأ أيضا: https://evil.example/articles/2024/',
    ],
    /^7:1 /,
  ),
  ...inBody(
    'figures of no data',
    'figure',
    [
      '```chart\n!!js/function x\n```',
      '```map\ntitle: x\nplaces: [{ name: x, lat: "1;alert(1)", lon: 0 }]\n```',
      '```chart\ntype: bar\ntitle: x\nunit: x\nsource: x\ndata: { a: "<b>", b: 2 }\n```',
      '```map\na: &a [*a]\n```',
    ],
    /^\d+:\d+ (?:chart|map): /,
  ),
  ...whole(
    'front matter that is a program',
    'engine',
    [
      '---js\n{ title: process.exit(1) }\n---\n',
      '---javascript\nmodule.exports = {}\n---\n',
      '---coffee\nx\n---\n',
      '---json\n{}\n---\n',
      '---toml\nx = 1\n---\n',
    ],
    /^1:4 front matter in "\w+" is not read/,
  ),
  ...whole(
    'front matter that is none',
    'front',
    [
      '',
      'نص',
      '---\n---\n',
      '---\n',
      '---\ntitle: x',
      '\u0000---\n',
      '---\n- a\n---\n',
      '---\nnull\n---\n',
      '---\n"x"\n---\n',
    ],
    /^1:1 /,
  ),
  ...whole(
    'YAML that multiplies',
    'bomb',
    [
      `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`).join('\n')}\n---\n`,
      `---\ntitle: &a [*a]\n---\n`,
      `---\nx: &x { <<: *x }\n---\n`,
    ],
    /^\d+:\d+ /,
  ),
  ...whole(
    'YAML that is broken',
    'yaml',
    [
      '---\ntitle: "x\n---\n',
      '---\n\ttitle: x\n---\n',
      '---\ntitle: x\ntitle: y\n---\n',
      '---\n? [a]: b\n---\n',
      '---\n%YAML 9\n---\n',
      '---\n!!binary x: y\n---\n',
      `---\ntitle: ${'['.repeat(1000)}\n---\n`,
    ],
    /^\d+:\d+ /,
  ),
  ...inBody(
    'things inside each other',
    'deep',
    [
      '- '.repeat(10_000),
      '>'.repeat(10_000),
      `${'> - '.repeat(20)}نص`,
      `${'*a '.repeat(500)}${'a*'.repeat(500)}`,
    ],
    /^7:\d+ .*inside each other/,
  ),
  ...whole(
    'files that are too large',
    'large',
    [storyText({}, 'ب'.repeat(2_600_000)), storyText({}, 'word '.repeat(300_000))],
    /^1:1 this file is larger than 256 KB/,
  ),
  ...inBody(
    'paragraphs that are too much',
    'marks',
    ['['.repeat(50_000), '*a_'.repeat(20_000), '\n'.repeat(60_000)],
    /^\d+:1 /,
  ),
];

export const refusedTopics: readonly Refused[] = addresses
  .filter(({ text }) => !/^http/.test(text))
  .map(({ class: kind, text }, index) => ({
    class: `${kind} as the same thing elsewhere`,
    name: `same-${index}`,
    content: ['---', `name: شيء ${index}`, 'kind: event', `sameAs: [${quoted(text)}]`, '---', ''].join('\n'),
    says: /^4:\d+ sameAs/,
  }));
