import { z } from 'zod';
import { documentText } from '../arabic/document-text.ts';
import { isLanguage, isSection, languages, sections } from '../site.ts';
import { type NewsDate, topicKinds } from './article.ts';
import { parseDate } from './dates.ts';
import { limits } from './limits.ts';
import { nearest } from './nearest.ts';
import { readOldAddress } from './old-address.ts';

/**
 * The one truth about front matter. Input is what YAML's failsafe schema gives: texts, lists and maps of texts.
 * Messages continue the name of their field: «section: must be one of …».
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
  text.refine((value) => !isTodo(value), { error: `is still to be filled in: ${what}`, abort: true });

const date = (value: z.ZodType<string>) =>
  value.transform((written, context): NewsDate => {
    const parsed = parseDate(written);
    if (typeof parsed !== 'string') return parsed;
    context.issues.push({ code: 'custom', input: written, message: parsed });
    return z.NEVER;
  });

function oneOf<Value extends string>(
  known: readonly string[],
  isKnown: (value: string) => value is Value,
  what: string,
) {
  return text.transform((written, context): Value => {
    if (isKnown(written)) return written;
    const best = nearest(written, known);
    const suggestion = best ? `; did you mean "${best}"?` : '';
    context.issues.push({
      code: 'custom',
      input: written,
      message: `"${written}" is no ${what}: use one of ${known.join(', ')}${suggestion}`,
    });
    return z.NEVER;
  });
}

const flag = z.enum(['true', 'false'], 'must be true or false').transform((value) => value === 'true');

const degrees = (limit: number) =>
  text.transform((written, context): number => {
    const value = Number(written);
    if (Math.abs(value) <= limit) return value;
    context.issues.push({
      code: 'custom',
      input: written,
      message: `must be a number of degrees from -${limit} to ${limit}`,
    });
    return z.NEVER;
  });

const webAddress = text.refine(isWebAddress, 'must be an address that begins with https:// or http://');

const slug = text.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be small Latin letters, digits and hyphens');

/** `2017/x`, `/articles/2017/x/` and `2017/x.md` name the same story. */
const storyPath = text.transform((written) =>
  written.replace(/^\/?(?:articles\/)?/, '').replace(/(?:\.md|\/)$/, ''),
);

const alias = text.transform((written, context): string => {
  const read = readOldAddress(written);
  if ('address' in read) return read.address;
  context.issues.push({ code: 'custom', input: written, message: read.problem });
  return z.NEVER;
});

export const list = <Item extends z.ZodType>(item: Item) =>
  z.array(item, 'must be a list: [a, b], or a line "- a" for each');

export const placeSchema = z.strictObject(
  { name: text, lat: degrees(90), lon: degrees(180) },
  'must hold name, lat and lon',
);

export const storySchema = z.strictObject({
  title: required('write the headline'),
  date: date(required('write the date of publication, as 2017-04-13 or 2017-04-13T19:40+03:00')),
  section: oneOf(Object.keys(sections), isSection, 'section'),
  summary: text.optional(),
  updated: date(text).optional(),
  corrections: list(z.strictObject({ date: date(text), text })).default([]),
  authors: list(text).default([]),
  topics: list(slug).default([]),
  place: placeSchema.optional(),
  image: z
    .strictObject(
      { src: text, alt: text, caption: text.optional(), credit: text.optional() },
      'must hold src, alt and, where there are any, caption and credit',
    )
    .optional(),
  related: list(storyPath).default([]),
  translations: list(storyPath).default([]),
  story: slug.optional(),
  sources: list(z.strictObject({ name: text, url: webAddress.optional() })).default([]),
  lang: oneOf(Object.keys(languages), isLanguage, 'language').default('ar'),
  aliases: list(alias).default([]),
  lead: flag.default(false),
  draft: flag.default(false),
});

export const topicSchema = z.strictObject({
  name: required('write the name'),
  kind: z.enum(topicKinds, `must be one of ${topicKinds.join(', ')}`),
  aliases: list(text).default([]),
  summary: text.optional(),
  sameAs: z.union([list(webAddress), webAddress.transform((one) => [one])]).default([]),
});

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
