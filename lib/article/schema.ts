import { z } from 'zod';
import { documentText } from '../arabic/document-text.ts';
import { isLanguage, isSection, languages } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { type NewsDate, topicKinds } from './article.ts';
import { dateShape, parseDate } from './dates.ts';
import { limits } from './limits.ts';
import { nearest } from './nearest.ts';
import { readOldAddress } from './old-address.ts';

/**
 * The one truth about front matter. Input is what YAML's failsafe schema gives: texts, lists and maps of texts.
 * Messages continue the name of their field: «section: must be one of …». Descriptions, and patterns and lists that say what a
 * refinement or a transformation takes, are for the JSON Schema by which text editors complete fields (lib/desk/schema).
 */

export const text = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing: add it' : 'must be text') })
  // YAML can write what the file may not hold: "\u0007", and letters that compose once it is gone.
  .overwrite((written) => documentText(written).normalize('NFC'))
  .trim()
  .min(1, 'is empty: write it or remove the field')
  .max(limits.field, `is longer than ${limits.field} letters: shorten it`);

/** Imported drafts say TODO where a person has to fill something in. */
const isTodo = (value: string): boolean => /^TODO\b/.test(value);

const required = (what: string) =>
  text
    .refine((value) => !isTodo(value), { error: `is still to be filled in: ${what}`, abort: true })
    .meta({ pattern: '^(?!TODO\\b)' });

const date = (value: z.ZodType<string>) =>
  value
    .transform((written, context): NewsDate => {
      const parsed = parseDate(written);
      if (typeof parsed !== 'string') return parsed;
      context.issues.push({ code: 'custom', input: written, message: parsed });
      return z.NEVER;
    })
    .meta({
      pattern: dateShape,
      patternErrorMessage: 'اكتب يومًا (2017-04-13)، أو يومًا وساعة بفارق توقيتها (2017-04-13T19:40+03:00).',
    });

/** @param known the values, each with its Arabic name */
function oneOf<Value extends string>(
  known: Readonly<Record<Value, { name: string }>>,
  isKnown: (value: string) => value is Value,
  what: string,
) {
  const values = Object.keys(known);
  return text
    .transform((written, context): Value => {
      if (isKnown(written)) return written;
      const best = nearest(written, values);
      const suggestion = best ? `; did you mean "${best}"?` : '';
      context.issues.push({
        code: 'custom',
        input: written,
        message: `"${written}" is no ${what}: use one of ${values.join(', ')}${suggestion}`,
      });
      return z.NEVER;
    })
    .meta({
      enum: values,
      enumDescriptions: values.map((value) => (isKnown(value) ? known[value].name : '')),
    });
}

const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

const degrees = (limit: number) =>
  text
    .transform((written, context): number => {
      const value = Number(written);
      if (Math.abs(value) <= limit) return value;
      context.issues.push({
        code: 'custom',
        input: written,
        message: `must be a number of degrees from -${limit} to ${limit}`,
      });
      return z.NEVER;
    })
    .meta({ minimum: -limit, maximum: limit, pattern: '^[-+]?\\d*\\.?\\d+$' });

const webAddress = text.refine(isWebAddress, 'must be an address that begins with https:// or http://').meta({
  pattern: '^[Hh][Tt][Tt][Pp][Ss]?:',
  patternErrorMessage: 'اكتب عنوانًا يبدأ بـ https:// أو http://.',
});

const slug = text
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small Latin letters, digits and hyphens')
  .meta({ patternErrorMessage: 'استعمل حروفًا لاتينية صغيرة وأرقامًا وشرطات.' });

/** `2017/x`, `/articles/2017/x/` and `2017/x.md` name the same story. */
const storyPath = text.transform((written) =>
  written.replace(/^\/?(?:articles\/)?/, '').replace(/(?:\.md|\/)$/, ''),
);

const alias = text
  .transform((written, context): string => {
    const read = readOldAddress(written);
    if ('address' in read) return read.address;
    context.issues.push({ code: 'custom', input: written, message: read.problem });
    return z.NEVER;
  })
  .meta({ pattern: '^/[^?#]*$', patternErrorMessage: 'ابدأ العنوان بشرطة مائلة، بلا ? ولا #.' });

export const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, 'must be a list: [a, b], or a line "- a" for each');

/** For front matter and figures that are a list or a text. */
export const holdsFields = 'must hold fields, a line "name: value" for each';

export const placeSchema = z.strictObject(
  {
    name: text.describe('اسم المكان.'),
    lat: degrees(90).describe('خط العرض بالدرجات، والشمال موجب.'),
    lon: degrees(180).describe('خط الطول بالدرجات، والشرق موجب.'),
  },
  'must hold name, lat and lon',
);

const correctionSchema = z.strictObject(
  {
    date: date(text).describe('تاريخ التصحيح.'),
    text: text.describe('ما صُحح.'),
  },
  'must hold date and text',
);

const imageSchema = z.strictObject(
  {
    src: text.describe('اسم ملف الصورة، وهو بجانب الخبر.'),
    alt: text.describe('وصف ما تُظهره الصورة، لمن لا يراها.'),
    caption: text.optional().describe('تعليق تحت الصورة.'),
    credit: text.optional().describe('صاحب الصورة.'),
  },
  'must hold src, alt and, where there are any, caption and credit',
);

const sourceSchema = z.strictObject(
  {
    name: text.describe('اسم المصدر.'),
    url: webAddress.optional().describe('عنوان المصدر على الشبكة.'),
  },
  'must hold name and, where there is one, url',
);

export const storySchema = z.strictObject(
  {
    title: required('write the headline').describe('العنوان: جملة خبرية لا تزيد على 14 كلمة.'),
    date: date(required('write the date of publication, as 2017-04-13 or 2017-04-13T19:40+03:00')).describe(
      'تاريخ النشر: يوم (2017-04-13)، أو يوم وساعة بفارق توقيتها (2017-04-13T19:40+03:00). وما كان تاريخه في المستقبل ينتظر موعده.',
    ),
    section: oneOf(wordsIn('ar').sections, isSection, 'section').describe('القسم.'),
    summary: text
      .optional()
      .describe('المقدمة: جملة تضيف إلى العنوان ولا تكرره. وإن غابت حلت محلها الفقرة الأولى.'),
    updated: date(text).optional().describe('تاريخ آخر تحديث.'),
    corrections: list(correctionSchema).default([]).describe('التصحيحات المنشورة.'),
    authors: list(text).default([]).describe('الكتّاب. وإن غابوا وُقّع الخبر باسم قسمه.'),
    topics: list(slug.meta({ names: 'topic' }))
      .default([])
      .describe('مواضيع تضاف إلى التي يسميها النص.'),
    place: placeSchema.optional().describe('مكان الخبر: اسمه وموقعه. تُرسم له خريطة.'),
    image: imageSchema.optional().describe('صورة الخبر.'),
    related: list(storyPath)
      .default([])
      .describe('مسارات أخبار ذات صلة، مثل 2017/shayrat-strike، تتقدم على ما يختاره الموقع.'),
    translations: list(storyPath)
      .default([])
      .describe('مسارات الخبر نفسه باللغات الأخرى، وعلى كل منها أن يسمي البقية.'),
    story: slug.meta({ names: 'event' }).optional().describe('الملف الذي ينتمي إليه الخبر.'),
    sources: list(sourceSchema).default([]).describe('مصادر الخبر.'),
    lang: oneOf(languages, isLanguage, 'language').default('ar').describe('لغة الخبر. وإن غابت فهي العربية.'),
    aliases: list(alias).default([]).describe('عناوين قديمة تحيل إلى الخبر، مثل /news/123.'),
    lead: flag.default(false).describe('يتصدر الصحيفة ما دام بين أحدث 12 خبرًا.'),
    draft: flag.default(false).describe('مسودة لا تُنشر.'),
  },
  holdsFields,
);

/** Arabic names of `topicKinds`, in their order. */
const kindNames = ['شخص', 'منظمة', 'مكان', 'حدث'];

export const topicSchema = z.strictObject(
  {
    name: required('write the name').describe('اسم الموضوع كما تكتبه الأخبار.'),
    kind: z
      .enum(topicKinds, `must be one of ${topicKinds.join(', ')}`)
      .meta({ description: 'نوع الموضوع.', enumDescriptions: kindNames }),
    aliases: list(text).default([]).describe('أسماء أخرى له ترد في الأخبار.'),
    summary: text.optional().describe('تعريف به في جملة.'),
    sameAs: z
      .union([list(webAddress), webAddress.transform((one) => [one])])
      .default([])
      .describe('عناوين تعرّف به في مواقع أخرى.'),
  },
  holdsFields,
);

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
