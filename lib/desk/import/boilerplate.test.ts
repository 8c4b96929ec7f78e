import { describe, expect, it } from 'vitest';
import { isBoilerplateText, isDateLine, withoutBoilerplate } from './boilerplate.ts';
import { manuscript } from './manuscript.ts';

describe('boilerplate', () => {
  it.each([
    'اشترك في النشرة البريدية',
    'اشتركوا الآن في نشرتنا الإخبارية اليومية!',
    'تابعونا على فيسبوك وتويتر',
    'تابعنا عبر تلغرام',
    'شارك المقال',
    'شارك الخبر على فيسبوك',
    'انضم إلى قناتنا على واتساب',
    'جميع الحقوق محفوظة © 2017 لموقع الأخبار',
    'كل الحقوق محفوظة',
    'حمّل تطبيقنا',
    'أُرسلت من جهاز iPhone الخاص بي'.replace(' الخاص بي', ''),
    'Sent from my iPhone',
    'طباعة',
    'إعلان',
  ])('«%s» is some', (text) => {
    expect(isBoilerplateText(text)).toBe(true);
  });

  it.each([
    'المصدر: وكالات',
    'المصدر: الجزيرة + وكالات',
    'تابعونا بعيون دامعة وهم يعبرون الحدود.',
    'تابع الرئيس على مدى ساعتين سير المحادثات في موسكو.',
    'شارك في الاجتماع وزراء خارجية الدول السبع.',
    'انضم إلى الاتفاق 54 بلدًا.',
    'اشترك الجيشان في المناورات.',
    'جميع الحقوق محفوظة للعمال بموجب القانون الجديد.',
    'إعلان باريس',
    'تابعونا',
    '',
  ])('«%s» is none', (text) => {
    expect(isBoilerplateText(text)).toBe(false);
  });

  it('goes at the head and the foot alone, and is told', () => {
    const paragraph = (value: string) => ({
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value }],
    });
    const texts = [
      'شارك المقال',
      'أول.',
      'تابعونا على فيسبوك',
      'ثان.',
      'المصدر: وكالات',
      'اشترك في النشرة',
      'طباعة',
    ];
    const story = withoutBoilerplate(manuscript({ blocks: texts.map(paragraph) }));
    expect(story.blocks).toEqual(texts.slice(1, 5).map(paragraph));
    expect(story.leftOut.map(({ text }) => text)).toEqual(['شارك المقال', 'اشترك في النشرة', 'طباعة']);
  });

  it('is never all that there is', () => {
    const blocks = [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value: 'طباعة' }] }];
    expect(withoutBoilerplate(manuscript({ blocks })).blocks).toEqual(blocks);
  });

  it('is the date above a story whose date is known', () => {
    expect(isDateLine('نُشر في: السبت 11 تشرين الثاني/نوفمبر 2017 - 10:05 بتوقيت غرينتش')).toBe(true);
    expect(isDateLine('في 2017 فتح المتحف')).toBe(false);
    expect(isDateLine('السبت')).toBe(false);
  });
});
