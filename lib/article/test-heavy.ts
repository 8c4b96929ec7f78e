/** Texts that are made to keep a parser busy, each of a piece that is repeated as often as a file can hold it. */

const head = ['---', 'title: خبر', 'date: 2017-04-13', 'section: world'];

/** A whole file around a body. */
function story(body: string): string {
  return [...head, '---', '', body, ''].join('\n');
}

/** A whole file with a line among its fields. */
function field(line: string): string {
  return [...head, line, '---', '', 'نص.', ''].join('\n');
}

const steps = (count: number, line: (step: number) => string): string =>
  Array.from({ length: count }, (_, step) => line(step)).join('\n');

/** Makes of a number of repetitions a file. */
export type Heavy = (times: number) => string;

const body =
  (piece: string, before = '', after = ''): Heavy =>
  (times) =>
    story(before + piece.repeat(times) + after);

const line =
  (piece: string, before: string, after = ''): Heavy =>
  (times) =>
    field(before + piece.repeat(times) + after);

export const heavy: Readonly<Record<string, Heavy>> = {
  // Words
  'Latin words in one paragraph': body('word '),
  'Greek words in one paragraph': body('λόγος '),
  'Chinese words in one paragraph': body('漢 '),
  'letters beyond the basic plane': body('𝐀 '),
  'Arabic words in one paragraph': body('كلمة '),
  'Arabic paragraphs': body('كلمة وكلمة أخرى.\n\n'),
  'one word': body('ب'),
  'a telephone number': body('1 ', '+1 '),
  'numbers that turn around': body('1-2 '),
  'names with brackets': body('Ab (CD) '),
  'amounts without numbers': body('-$'),
  'marks on one letter': body('\u0301', 'ب'),
  dates: body('13 نيسان/أبريل '),
  spaces: body(' ', 'a', 'b'),
  tabs: body('\t', 'a', 'b'),
  'line ends': body('\n'),
  'carriage returns': body('\r'),
  'null bytes': body('\0'),
  'bidi overrides': body('\u202e'),
  joiners: body('\u200d'),
  // Blocks
  'quotations inside each other': body('>'),
  'lists inside each other': body('- '),
  'lists inside each other, line by line': (times) =>
    story(steps(Math.min(times, 700), (step) => `${' '.repeat(step * 2)}- a`)),
  'lists and quotations inside each other': body('* + > 1. '),
  items: body('- a\n'),
  'items apart': body('- a\n\n'),
  tasks: body('- [ ] a\n'),
  headings: body('# a\n'),
  'underlined headings': body('a\n=\n'),
  'hard line breaks': body('a  \n'),
  'a table of many rows': body('|c|d|\n', '|a|b|\n|-|-|\n'),
  'a table of many columns': (times) => story(`${'|a'.repeat(times)}|\n${'|-'.repeat(times)}|`),
  'a table of short rows': (times) =>
    story(`${'|a'.repeat(times / 10)}|\n${'|-'.repeat(times / 10)}|\n${'a\n'.repeat(times)}`),
  'pull quotes': body('> a\n> — b\n\n'),
  'a quotation of dashes': body('— ', '> '),
  'a quotation of spaces': body('\n>        \t', '> a'),
  footnotes: (times) =>
    story(`${steps(times, (step) => `a[^${step}]`)}\n\n${steps(times, (step) => `[^${step}]: x`)}`),
  'one footnote mentioned often': body('[^1] ', '[^1]: a\n\n'),
  'footnotes inside each other': body('[^a]: '),
  definitions: (times) => story(steps(times, (step) => `[d${step}]: /u`)),
  'one long address used often': (times) => story(`[a]: /${'u'.repeat(times)}\n\n${'[a] '.repeat(times)}`),
  fences: body('```\n'),
  code: body('a\n', '```\n', '```'),
  'charts of nothing': body('```chart\ntype: bar\n```\n'),
  'a map of many lines': body('a: b\n', '```map\n', '```'),
  'a map of brackets': body('[', '```map\n', '\n```'),
  'read-alsos': body('اقرأ أيضا: خبر\n\n'),
  'a read-also of quotation marks': body('» a', 'اقرأ أيضا: a'),
  'a read-also of colons': body(': ', 'اقرأ أيضا'),
  pictures: body('![a](map.png)\n\n'),
  'pictures that are not there': body('![](a.png)\n\n'),
  // In a line
  'opening brackets': body('['),
  'closing brackets': body(']'),
  links: body('[a](b) '),
  'links that do not end': body('[a]('),
  'links that do not end, in brackets': body('[a](<b'),
  'titles that do not end': body('[a](b "'),
  'links inside each other': (times) => story('['.repeat(times) + '](b)'.repeat(times)),
  'pictures inside each other': (times) => story('!['.repeat(times) + '](map.png)'.repeat(times)),
  'emphasis inside each other': (times) => story('*a '.repeat(times) + 'a*'.repeat(times)),
  'strong emphasis inside each other': (times) => story('**a '.repeat(times) + 'a**'.repeat(times)),
  stars: body('*a '),
  'stars and lines': body('*a_ '),
  'double stars': body('a**b'),
  tildes: body('a~~b'),
  backticks: body('`a '),
  'backticks of all lengths': (times) =>
    story(steps(Math.min(times, 700), (step) => '`'.repeat(step)).replaceAll('\n', ' ')),
  'tags that do not end': body('<a '),
  'comments that do not end': body('<!--'),
  'character data': body('<![CDATA['),
  'character references': body('&amp;'),
  backslashes: body('\\'),
  'bare addresses': body('http://a.b '),
  'bare names of hosts': body('www.a '),
  'mail addresses': body('a@b.c '),
  'a mail address of points': body('a.', '', '@b.c'),
  'an address of brackets': body(')', 'http://a.b/'),
  'an address of references': body('&a;', 'http://a.b/'),
  'an address of points': body('a.', 'http://'),
  // Fields
  'a headline': line('word ', 'summary: '),
  'a headline of escapes': line('\\u0041', 'summary: "', '"'),
  'YAML brackets': line('[', 'topics: '),
  'YAML braces': line('{a: ', 'place: '),
  'YAML lists': line('- ', 'topics:\n  '),
  'YAML question marks': line('? ', ''),
  'YAML colons': line(': ', 'topics: '),
  'YAML anchors': line('&a ', 'summary: '),
  'YAML tags': line('!!js/function ', 'summary: '),
  'YAML aliases': line('- *x\n', 'summary: &x b\ntopics:\n'),
  'YAML comments': line('#\n', ''),
  'YAML documents': line('--- a\n', ''),
  'unknown fields': (times) => field(steps(times, (step) => `sectio${step}: v`)),
  'a field twice': line('place: v\n', ''),
  topics: line('  - a\n', 'topics:\n'),
  'an old address of steps': line('/a/..', 'aliases: [', ']'),
  'a picture of folders': line('a/', 'image: { alt: a, src: "', 'x" }'),
  dashes: (times) => '-'.repeat(times),
  'a language of the front matter': (times) => `---${'j'.repeat(times)}\n${head.slice(1).join('\n')}\n---\n`,
};
