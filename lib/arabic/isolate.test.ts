import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate } from './isolate.ts';
import { patience, runs } from './test-runs.ts';

/** The runs of a text, foreign ones in brackets with their language: `قال [en:Reuters] إن`. */
function marked(text: string, language: string): string {
  return isolate(text, language)
    .map(({ text: run, foreign }) => (foreign ? `[${foreign.lang}:${run}]` : run))
    .join('');
}

describe('in Arabic', () => {
  it.each([
    // Names in other scripts
    ['قالت وكالة Reuters إن', 'قالت وكالة [en:Reuters] إن'],
    ['وكالة RIA Novosti الروسية', 'وكالة [en:RIA Novosti] الروسية'],
    ['صاروخ H-IIA من صنع', 'صاروخ [en:H-IIA] من صنع'],
    ['وPerseverance التابعة', 'و[en:Perseverance] التابعة'],
    ['المدمرة USS Porter (DDG-78) في', 'المدمرة [en:USS Porter (DDG-78)] في'],
    ['شركة AT&T الأميركية', 'شركة [en:AT&T] الأميركية'],
    ['مجموعة Johnson & Johnson للأدوية', 'مجموعة [en:Johnson & Johnson] للأدوية'],
    ["صحيفة L'Équipe الفرنسية", "صحيفة [en:L'Équipe] الفرنسية"],
    ['هاتف iPhone 15 Pro الجديد', 'هاتف [en:iPhone 15 Pro] الجديد'],
    ['مسبار Tianwen-1.', 'مسبار [en:Tianwen-1].'],
    ['سلالة COVID-19، وفق', 'سلالة [en:COVID-19]، وفق'],
    ['صحيفة «Le Monde» الفرنسية', 'صحيفة «[en:Le Monde]» الفرنسية'],
    ['(Reuters)', '([en:Reuters])'],
    ['وكالة ТАСС الروسية', 'وكالة [ru:ТАСС] الروسية'],
    ['صحيفة Καθημερινή اليونانية', 'صحيفة [el:Καθημερινή] اليونانية'],
    ['صحيفة הארץ العبرية', 'صحيفة [he:הארץ] العبرية'],
    ['مدينة 東京 اليابانية', 'مدينة [zh:東京] اليابانية'],
    ['صحيفة 朝日しんぶん اليابانية', 'صحيفة [ja:朝日しんぶん] اليابانية'],
    ['صحيفة 한겨레 الكورية', 'صحيفة [ko:한겨레] الكورية'],
    ['وكالتا TASS وReuters', 'وكالتا [en:TASS] و[en:Reuters]'],
    ['وكالات TASS، Reuters، AFP', 'وكالات [en:TASS]، [en:Reuters]، [en:AFP]'],
    ['CSS: مغامرة', '[en:CSS]: مغامرة'],
    // A number before an Arabic word counts it; one within a name belongs to the name
    ['أطلقت Boeing 5 طائرات', 'أطلقت [en:Boeing] 5 طائرات'],
    ['طائرة Boeing 737.', 'طائرة [en:Boeing 737].'],
    // Numbers that would turn around, and those that would not
    ['فازت 3-1 على', 'فازت [ar:3-1] على'],
    ['بين 2017–2019 في', 'بين [ar:2017–2019] في'],
    ['هبط إلى −37.63 دولار', 'هبط إلى [ar:−37.63] دولار'],
    ['هبط إلى -37 دولارًا', 'هبط إلى [ar:-37] دولارًا'],
    ['سعره $25.6 للسهم', 'سعره [ar:$25.6] للسهم'],
    ['طوله 3×4 أمتار', 'طوله [ar:3×4] أمتار'],
    ['الهاتف +962 6 555 1234 للاستفسار', 'الهاتف [ar:+962 6 555 1234] للاستفسار'],
    ['قُتل 59 شخصًا', 'قُتل 59 شخصًا'],
    ['نسبة 30.9٪ من', 'نسبة 30.9٪ من'],
    ['عند 12:30 ظهرًا', 'عند 12:30 ظهرًا'],
    ['كلفته 1,234.5 دولار', 'كلفته 1,234.5 دولار'],
    ['عام 2017، و2018', 'عام 2017، و2018'],
    ['في 13/4/2017 صباحًا', 'في 13/4/2017 صباحًا'],
    // Addresses
    ['على https://naba.example/a?b=1. وقال', 'على [en:https://naba.example/a?b=1]. وقال'],
    ['البريد desk@naba.example، أو', 'البريد [en:desk@naba.example]، أو'],
    ['وسم #COP28 على', 'وسم [en:#COP28] على'],
    ['حساب @UN_News على', 'حساب [en:@UN_News] على'],
    // Nothing to do
    ['لافروف وتيلرسون', 'لافروف وتيلرسون'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(marked(text, 'ar')).toBe(expected);
  });
});

describe('in other languages', () => {
  it.each([
    ['en', 'The paper الأهرام said', 'The paper [ar:الأهرام] said'],
    ['en', 'Egypt won 3-1 in 2017–2019', 'Egypt won 3-1 in 2017–2019'],
    ['en', 'says صحيفة الشرق، الأوسط today', 'says [ar:صحيفة الشرق، الأوسط] today'],
    ['fr', 'Le journal הארץ écrit', 'Le journal [he:הארץ] écrit'],
    ['fa', 'خبرگزاری Reuters گفت', 'خبرگزاری [en:Reuters] گفت'],
    ['ur', 'میچ 3-1 سے', 'میچ [ur:3-1] سے'],
    ['he', 'סוכנות Reuters אמרה 3-1', 'סוכנות [en:Reuters] אמרה [he:3-1]'],
    ['he', 'העיתון الأهرام כתב', 'העיתון [ar:الأهرام] כתב'],
  ])('%s: %s', (language, text, expected) => {
    expect(marked(text, language)).toBe(expected);
  });
});

const mixedText = fc.string({
  unit: fc.constantFrom(...'ابتثسوريا ABC xyz 012 -–.,:/()&@#$%،؛«»אבג日本کی '),
  maxLength: 60,
});

it(
  'changes no letter, whatever the text',
  () => {
    fc.assert(
      fc.property(mixedText, fc.constantFrom('ar', 'en', 'he', 'fa'), (text, language) => {
        expect(
          isolate(text, language)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
      runs,
    );
  },
  patience,
);

it(
  'lets no foreign run begin or end with a space',
  () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        for (const { text: run, foreign } of isolate(text, 'ar')) {
          if (foreign) expect(run).toBe(run.trim());
        }
      }),
      runs,
    );
  },
  patience,
);

it('gives a right-to-left name its direction', () => {
  expect(isolate('the paper الأهرام', 'en').at(-1)?.foreign).toEqual({ lang: 'ar', dir: 'rtl' });
  expect(isolate('وكالة TASS', 'ar').at(-1)?.foreign).toEqual({ lang: 'en', dir: 'ltr' });
});

it('leaves a number in the language around it: only its order is foreign', () => {
  expect(isolate('فازت 3-1', 'ar').at(-1)?.foreign).toEqual({ lang: 'ar', dir: 'ltr' });
});
