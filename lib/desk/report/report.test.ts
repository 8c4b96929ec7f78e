import { expect, it } from 'vitest';
import { readOptions } from '../options.ts';
import { jsonReport } from './json-report.ts';
import { inReadingOrder, type Remark } from './remark.ts';
import { ruleTable } from './rule-table.ts';
import { sarifReport } from './sarif-report.ts';
import { textReport } from './text-report.ts';
import { wordDiff } from './word-diff.ts';

const remark: Remark = {
  file: 'articles/2017/x.md',
  line: 3,
  column: 5,
  endLine: 3,
  endColumn: 6,
  rule: 'tatweel',
  severity: 'error',
  message: { ar: 'احذف التطويل (ـ).', en: 'remove the tatweel (ـ).' },
};

it('writes a line for a person, in either language', () => {
  expect(textReport([remark], 'ar')).toBe('articles/2017/x.md:3:5  tatweel  احذف التطويل (ـ).\n');
  expect(textReport([remark], 'en')).toBe('articles/2017/x.md:3:5  tatweel  remove the tatweel (ـ).\n');
});

it('shows fifty of a file, its errors first, and says how many there are besides', () => {
  const warnings = Array.from(
    { length: 60 },
    (_, line): Remark => ({ ...remark, line, severity: 'warning' }),
  );
  const last = { ...remark, line: 99 };
  const other = { ...remark, file: 'articles/2018/y.md' };
  const lines = textReport([...warnings, last, other], 'ar')
    .trimEnd()
    .split('\n');
  expect(lines).toHaveLength(52);
  expect(lines.slice(48)).toEqual([
    'articles/2017/x.md:48:5  tatweel  احذف التطويل (ـ).',
    'articles/2017/x.md:99:5  tatweel  احذف التطويل (ـ).',
    'articles/2017/x.md  … و11 غيرها، وهي كلها في --json.',
    'articles/2018/y.md:3:5  tatweel  احذف التطويل (ـ).',
  ]);
  expect(textReport(warnings.slice(0, 50), 'en')).not.toContain('more');
  expect(JSON.parse(jsonReport(warnings, 'ar'))).toHaveLength(60);
});

it('puts remarks in reading order', () => {
  const [later, other] = [
    { ...remark, line: 12 },
    { ...remark, file: 'articles/2016/a.md' },
  ];
  expect(inReadingOrder([later, remark, other])).toEqual([other, remark, later]);
});

it('writes JSON and SARIF for programs', () => {
  expect(JSON.parse(jsonReport([remark], 'en'))).toEqual([{ ...remark, message: remark.message.en }]);
  const { version, runs } = JSON.parse(sarifReport([remark], 'ar'));
  expect(version).toBe('2.1.0');
  expect(runs[0].results).toEqual([
    {
      ruleId: 'tatweel',
      level: 'error',
      message: { text: 'احذف التطويل (ـ).' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'articles/2017/x.md', uriBaseId: 'ROOT' },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 6 },
          },
        },
      ],
    },
  ]);
});

it('shows what changed word by word', () => {
  expect(wordDiff('x.md', 'عنوان\nذهب الى موسكو, ثم عاد', 'عنوان\nذهب إلى موسكو، ثم عاد')).toBe(
    'x.md:2  ذهب [-الى-]{+إلى+} موسكو[-,-]{+،+} ثم عاد\n',
  );
});

it('prints a row for each rule', () => {
  expect(ruleTable('ar').split('\n')[2]).toBe(
    '| latin-punctuation | خطأ | علامات الترقيم في النص العربي عربية: ، ؛ ؟ | قال, ثم سكت. | قال، ثم سكت. |',
  );
  expect(ruleTable('en')).toContain('U+200F');
});

it('reads options, and says what is wrong with them', () => {
  expect(readOptions(['articles/2017', '--fix', '--lang', 'en'])).toEqual({
    paths: ['articles/2017'],
    fix: true,
    form: 'text',
    language: 'en',
    rules: false,
  });
  expect(readOptions(['--lang', 'fr'])).toEqual({
    error: '--lang fr: استعمل ar أو en (use ar or en).',
  });
  expect(readOptions(['--json', '--sarif'])).toHaveProperty('error');
  expect(readOptions(['--nothing'])).toHaveProperty('error');
});

it('leaves out what stands far from a change, and no space beside it', () => {
  const far = 'كلمة '.repeat(20);
  expect(wordDiff('x.md', `${far}الى ${far}.`, `${far}إلى ${far}.`)).toBe(
    `x.md:1  … ${far.slice(-30)}[-الى-]{+إلى+}${` ${far}`.slice(0, 30)} …\n`,
  );
});
