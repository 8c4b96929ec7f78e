import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../arabic/test-runs.ts';
import { createTopicMatcher } from './topic-matcher.ts';

const matcher = createTopicMatcher([
  { slug: 'syria', name: 'سوريا', aliases: ['سورية'] },
  { slug: 'north-korea', name: 'كوريا الشمالية', aliases: [] },
  { slug: 'korean-peninsula', name: 'شبه الجزيرة الكورية', aliases: [] },
  { slug: 'united-states', name: 'الولايات المتحدة', aliases: ['الولايات المتحدة الأميركية', 'أميركا'] },
  { slug: 'un', name: 'الأمم المتحدة', aliases: [] },
  { slug: 'security-council', name: 'مجلس الأمن الدولي', aliases: ['مجلس الأمن'] },
  { slug: 'putin', name: 'فلاديمير بوتين', aliases: ['بوتين'] },
  { slug: 'lavrov', name: 'سيرغي لافروف', aliases: ['لافروف'] },
  { slug: 'kim', name: 'كيم جونغ أون', aliases: [] },
  { slug: 'khan', name: 'خان شيخون', aliases: [] },
  { slug: 'attack', name: 'هجوم خان شيخون', aliases: [] },
  { slug: 'saudi', name: 'السعودية', aliases: [] },
  { slug: 'rome', name: 'روما', aliases: ['العاصمة'] },
  { slug: 'cairo', name: 'القاهرة', aliases: ['العاصمة'] },
  { slug: 'morocco', name: 'المغرب', aliases: [] },
  { slug: 'cairo-university', name: 'جامعة القاهرة', aliases: [] },
  { slug: 'seoul', name: 'سيول', aliases: [] },
  { slug: 'ria', name: 'RIA Novosti', aliases: [] },
]);

/** Mentions of a text as `slug=words`. */
function find(text: string): string[] {
  return matcher.find(text).map(({ slug, start, end }) => `${slug}=${text.slice(start, end)}`);
}

describe('a topic', () => {
  it.each([
    ['في سوريا اليوم', ['syria=سوريا']],
    ['قصف لسوريا', ['syria=لسوريا']],
    ['وسوريا وبسوريا ولسورية', ['syria=وسوريا', 'syria=وبسوريا', 'syria=ولسورية']],
    ['وبكوريا الشمالية', ['north-korea=وبكوريا الشمالية']],
    ['للولايات المتحدة', ['united-states=للولايات المتحدة']],
    ['وبالأمم المتحدة', ['un=وبالأمم المتحدة']],
    ['وللسعودية', ['saudi=وللسعودية']],
    ['الولايات المتحدة الأميركية', ['united-states=الولايات المتحدة الأميركية']],
    ['قال بوتين ولافروف', ['putin=بوتين', 'lavrov=ولافروف']],
    ['فلاديمير بوتين', ['putin=فلاديمير بوتين']],
    ['كيم جونغ-أون', ['kim=كيم جونغ-أون']],
    ['كِيم جُونغ أُون', ['kim=كِيم جُونغ أُون']],
    ['امريكا وأمريكا', []],
    ['اميركا', ['united-states=اميركا']],
    ['مجلس الأمن، أمس', ['security-council=مجلس الأمن']],
    ['مجلس الأمن الدولي', ['security-council=مجلس الأمن الدولي']],
    ['بعد هجوم خان شيخون', ['attack=هجوم خان شيخون']],
    ['بلدة خان شيخون', ['khan=خان شيخون']],
    ['«سوريا»، (سوريا).', ['syria=سوريا', 'syria=سوريا']],
    ['وصل إلى المغرب أمس، وعاد من المغرب', ['morocco=المغرب', 'morocco=المغرب']],
    ['أستاذ في جامعة القاهرة بمدينة القاهرة', ['cairo-university=جامعة القاهرة', 'cairo=القاهرة']],
    ['أمريكا الشمالية وأميركا', ['united-states=وأميركا']],
    ['إلى السعودية وللسعودية فالسعودية', ['saudi=السعودية', 'saudi=وللسعودية', 'saudi=فالسعودية']],
    ['زار سيول وعاد من بسيول', ['seoul=سيول', 'seoul=بسيول']],
    ['وكالة Ria novosti', ['ria=Ria novosti']],
  ])('is found in «%s»', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each([
    ['part of a longer word', 'السوريالية والسوريون'],
    ['an adjective', 'الجيش السوري والقوات الكورية'],
    ['an adjective in the plural', 'السوريون والأميركيين والسعوديات'],
    ['the hour of prayer', 'بعد صلاة المغرب وقبيل المغرب'],
    ['an adjective that sounds like a city', 'بسبب القوة القاهرة والظروف القاهرة'],
    ['a name broken by a full stop', 'زار كوريا. الشمالية أبعد'],
    ['a name that two topics share', 'وصل إلى العاصمة'],
    ['a particle with too little left', 'وين ورم'],
    ['a common noun with its article', 'جرفت السيول الطرق، وخطر للسيول'],
    ['an indefinite adjective', 'خاض سباقًا سوريًا وآخر سوریاً'],
  ])('is not %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  it(
    'never overlaps another and never leaves the text',
    () => {
      const text = fc.array(
        fc.constantFrom(
          'سوريا',
          'و',
          'كوريا',
          ' ',
          'الشمالية',
          '-',
          'بوتين',
          'خان',
          'شيخون',
          'هجوم',
          'ً',
          '،',
        ),
        { maxLength: 30 },
      );
      fc.assert(
        fc.property(text, (parts) => {
          const all = parts.join('');
          let before = 0;
          for (const { start, end } of matcher.find(all)) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
          }
          expect(before).toBeLessThanOrEqual(all.length);
        }),
        runs,
      );
    },
    patience,
  );
});
