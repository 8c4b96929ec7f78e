import { normalise } from '../../arabic/normalise.ts';
import type { Finding, Rule } from './rule.ts';

/** What says only that there is a picture, or repeats the file's name. */
const useless =
  /^(?:(?:ال)?(?:صوره|صور|لقطه|رسم|شكل|خريطه|مخطط|غلاف)|image|picture|photo|img|untitled|screenshot|dsc)(?:[\s_-]*\d+)?$|\.(?:jpe?g|png|webp|avif|gif)$|^[\d\s_-]*$/iu;

/** W3C, «Images tutorial»: the alternative says what the picture says. */
export const pictureText: Rule = {
  id: 'picture-text',
  severity: 'error',
  languages: 'any',
  topics: false,
  asks: 'file',
  says: { ar: 'وصف صورة (alt) ناقص أو لا يفيد', en: "a picture's alt that is missing or says nothing" },
  bad: [
    '![](map.png)',
    '![صورة](map.png)',
    '![IMG_2041.jpg](map.png)',
    { fields: { image: '{ src: map.png, alt: صورة 2 }' } },
    { fields: { image: '{ src: map.png, alt: سد درنة المنهار, caption: سد درنة المنهار }' } },
  ],
  good: [
    '![سد درنة بعد انهياره، وفي وسطه فجوة](map.png)',
    { fields: { image: '{ src: map.png, alt: سد درنة بعد انهياره, caption: السد في أيلول }' } },
  ],
  *find({ pictures, fields, offsetOf }): Generator<Finding> {
    for (const { alt, start, end } of pictures) if (isUseless(alt)) yield says(start, end, alt);
    const { image } = fields;
    if (typeof image !== 'object' || image === null || !('alt' in image) || typeof image.alt !== 'string')
      return;
    const start = offsetOf(['image', 'alt']);
    if (isUseless(image.alt)) yield says(start, start + image.alt.length, image.alt);
    else if ('caption' in image && image.caption === image.alt)
      yield {
        start,
        end: start + image.alt.length,
        message: {
          ar: 'وصف الصورة يكرر تعليقها: صف فيه ما يراه المبصر.',
          en: 'the alt repeats the caption: say what a person who sees would see.',
        },
      };
  },
};

function isUseless(alt: string): boolean {
  return useless.test(normalise(alt));
}

function says(start: number, end: number, alt: string): Finding {
  return {
    start,
    end,
    message: {
      ar:
        alt.trim() === ''
          ? 'الصورة بلا وصف (alt): قل ما تُظهره.'
          : `الوصف «${alt}» لا يقول شيئًا: قل ما تُظهره الصورة.`,
      en:
        alt.trim() === ''
          ? 'the picture has no alt: say what it shows.'
          : `the alt "${alt}" says nothing: say what the picture shows.`,
    },
  };
}
