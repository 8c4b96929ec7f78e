import type { Finding, Rule } from './rule.ts';

/** The widest form that readers get is 1,600 pixels; the heaviest sensible original of that kind weighs less. */
const mostBytes = 3_000_000;

export const pictureSize: Rule = {
  id: 'picture-size',
  severity: 'warning',
  languages: 'any',
  topics: false,
  asks: 'desk',
  says: { ar: 'صورة يزيد ملفها على 3 ميغابايت', en: 'a picture whose file is larger than 3 MB' },
  bad: [
    '![سد درنة بعد انهياره](huge.jpg)',
    { fields: { image: '{ src: huge.jpg, alt: سد درنة بعد انهياره }' } },
  ],
  good: ['![سد درنة بعد انهياره](map.png)', '![لا ملف لها](none.png)'],
  *find({ pictures, fields, address, offsetOf }, desk): Generator<Finding> {
    for (const { url, start, end } of pictures) yield* tooLarge(desk.pictureBytes(url, address), start, end);
    const { image } = fields;
    if (typeof image !== 'object' || image === null || !('src' in image) || typeof image.src !== 'string')
      return;
    const start = offsetOf(['image', 'src']);
    yield* tooLarge(desk.pictureBytes(image.src, address), start, start + image.src.length);
  },
};

function* tooLarge(bytes: number | null, start: number, end: number): Generator<Finding> {
  if (bytes === null || bytes <= mostBytes) return;
  const size = (bytes / 1_000_000).toFixed(1);
  yield {
    start,
    end,
    message: {
      ar: `حجم الصورة ${size} ميغابايت: صغّرها إلى أقل من ${mostBytes / 1_000_000}.`,
      en: `the picture weighs ${size} MB: make it smaller than ${mostBytes / 1_000_000}.`,
    },
  };
}
