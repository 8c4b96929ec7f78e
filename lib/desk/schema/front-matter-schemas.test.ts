import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { storyFiles } from '../../archive/story-files.ts';
import { splitFile } from '../../article/front-matter.ts';
import { storySchema, topicSchema } from '../../article/schema.ts';
import { readYaml } from '../../article/yaml-source.ts';
import { namedTopics } from '../named-topics.ts';
import { frontMatterSchemas } from './front-matter-schemas.ts';

const topics = namedTopics('articles');
const schemas = frontMatterSchemas(topics);
const ajv = new Ajv({
  allErrors: true,
  allowUnionTypes: true,
  keywords: ['enumDescriptions', 'patternErrorMessage'],
});
const validators = { story: ajv.compile(schemas.story), topic: ajv.compile(schemas.topic) };

/** What an editor's YAML makes of the text, judged by JSON Schema. */
function editorTakes(validate: ValidateFunction, yaml: string): boolean {
  return validate(parse(yaml));
}

/** What the parser's YAML makes of it, judged by the schema that JSON Schema was made of. */
function parserTakes(schema: z.ZodType, yaml: string): boolean {
  const read = readYaml(yaml);
  return 'source' in read && schema.safeParse(read.source.data).success;
}

it('takes every story and topic of the site', () => {
  const files = storyFiles('articles');
  expect(files.length).toBeGreaterThan(200);
  for (const { kind, file } of files) {
    const source = readFileSync(file, 'utf8');
    const split = splitFile(source, file);
    if ('problems' in split) throw new Error(`${file} has no front matter`);
    const yaml = source.slice(4, source.indexOf('\n---', 4));
    validators[kind](parse(yaml));
    expect({ file, errors: validators[kind].errors }).toEqual({ file, errors: null });
  }
});

const values = [
  ...[
    'خبر من موسكو',
    'syria',
    'Syria',
    'world',
    'ar',
    'person',
    'true',
    '"true"',
    'yes',
    '2017',
    '-12.5',
    '181',
    '"12.5"',
  ],
  ...['""', '', 'null', 'TODO', '"TODO: write"', '2017-04-13', '2017-04-13T19:40+03:00', '2017-04-13 19:40Z'],
  ...[
    '2017-04-13T19:40',
    '13.4.2017',
    '2017-02-30',
    '2017-04-13T25:00Z',
    'https://a.example/x',
    'HTTP://a.example',
  ],
  ...[
    'javascript:alert(1)',
    '"https:"',
    '/old',
    '/old?x',
    '/a//b',
    'old',
    '2017/x',
    '[]',
    '[syria]',
    '[Syria]',
    '[2017]',
  ],
  ...[
    '[/old]',
    '[old]',
    '["/a b"]',
    '[https://a.example]',
    '[[syria]]',
    '[null]',
    '[""]',
    '{}',
    '{ name: موسكو }',
  ],
  ...[
    '{ name: موسكو, lat: 55.7, lon: 37.6 }',
    '{ name: موسكو, lat: north, lon: 37 }',
    '{ name: م, lat: 91, lon: 37 }',
  ],
  ...['{ name: م, lat: "55", lon: -180, alt: 3 }', '{ src: map.png, alt: خريطة }', '{ src: map.png }'],
  ...[
    '{ src: map.png, alt: خريطة, credit: نبأ, url: x }',
    '[{ name: سانا }]',
    '[{ name: سانا, url: https://a.example }]',
  ],
  ...[
    '[{ name: سانا, url: a.example }]',
    '[{ url: https://a.example }]',
    '[{ date: 2017-04-13, text: صُحّح }]',
  ],
  ...['[{ date: اليوم, text: صُحّح }]', '[{ date: 2017-04-13 }]'],
];

/** Values whose form is right and whose meaning is wrong, and a number that is no slug: the parser alone knows. */
const byMeaning = new Set(['-12.5', '2017-02-30', '2017-04-13T25:00Z', '"https:"', '[/a//b]']);
/** Bare words that are no text to an editor: there they want quotation marks. */
const noText = new Set(['true', 'null', '[null]']);

const forms = [
  ['story', storySchema, ['title: خبر', 'date: 2017-04-13', 'section: world']],
  ['topic', topicSchema, ['name: سوريا', 'kind: place']],
] as const;

describe.each(forms)('front matter of a %s', (kind, schema, least) => {
  const validate = validators[kind];

  it.each([...Object.keys(schema.shape), 'sumary'])('%s takes what the parser takes', (field) => {
    const others = least.filter((line) => !line.startsWith(`${field}:`));
    const wrong = values.filter((value) => {
      const yaml = [...others, `${field}: ${value}`].join('\n');
      const [editor, parser] = [editorTakes(validate, yaml), parserTakes(schema, yaml)];
      if (editor && !parser) return !byMeaning.has(value);
      if (parser && !editor) return !noText.has(value);
      return false;
    });
    expect(wrong).toEqual([]);
  });

  it.each(least)('is refused without «%s»', (line) => {
    const yaml = least.filter((one) => one !== line).join('\n');
    expect(editorTakes(validate, least.join('\n'))).toBe(true);
    expect(editorTakes(validate, yaml)).toBe(false);
  });
});

it('says in Arabic what each field and value is for, and suggests topics by their names', () => {
  for (const { properties } of Object.values(schemas)) {
    for (const [field, property] of Object.entries(properties ?? {}))
      expect([field, typeof property === 'object' && property.description]).toEqual([
        field,
        expect.stringMatching(/\p{Script=Arabic}/u),
      ]);
  }
  expect(schemas.story.properties).toMatchObject({
    section: {
      enum: expect.arrayContaining(['economy']),
      enumDescriptions: expect.arrayContaining(['اقتصاد']),
    },
    topics: { items: { anyOf: [{}, { enum: expect.arrayContaining(['sergey-lavrov']) }] } },
    story: { anyOf: [{}, { enum: expect.not.arrayContaining(['sergey-lavrov']) }] },
  });
  expect(frontMatterSchemas([]).story.properties).toMatchObject({
    topics: { items: { type: expect.anything() } },
  });
});
