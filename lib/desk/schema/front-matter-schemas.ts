import { z } from 'zod';
import type { Topic } from '../../article/article.ts';
import { storySchema, topicSchema } from '../../article/schema.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/**
 * What stories and topics may hold above their text, as JSON Schema (draft 7, which every editor reads), made of the schemas by
 * which the parser judges. It knows forms alone: that a day exists, or a topic of that name, only the parser says.
 *
 * Editors read YAML by its core schema, where the parser keeps what was written: a bare 2017 is a number to them, a bare `true` is
 * no text, and an empty field is null.
 *
 * @param topics whose slugs are suggested where one is to be named
 */
export function frontMatterSchemas(topics: readonly Topic[]): { story: Schema; topic: Schema } {
  const convert = (schema: z.ZodType): Schema =>
    z.toJSONSchema(schema, {
      target: 'draft-07',
      io: 'input',
      unrepresentable: 'any',
      override: ({ jsonSchema }) => {
        // An editor would write the defaults out with each field.
        delete jsonSchema.default;
        // Called again for what is wrapped around a text, which may add a pattern.
        if ([jsonSchema.type].flat().includes('string')) Object.assign(jsonSchema, asCoreYaml(jsonSchema));
        if (jsonSchema.names !== undefined) suggestTopics(jsonSchema, topics);
      },
    });
  return { story: convert(storySchema), topic: convert(topicSchema) };
}

/** What a text of the file may be to an editor. */
function asCoreYaml({ enum: values, pattern }: Schema): Schema {
  if (values?.includes('true')) return { type: ['boolean', 'string'], enum: [true, false, 'true', 'false'] };
  const isNumber = !values && new RegExp(pattern ?? '').test('2017');
  return { type: isNumber ? ['string', 'number'] : 'string' };
}

/** Any slug is taken, since a topic may be newer than the schema. */
function suggestTopics(schema: Schema, topics: readonly Topic[]): void {
  const { names, type, pattern, patternErrorMessage } = schema;
  delete schema.names;
  const named = topics.filter(({ kind }) => names === 'topic' || names === kind);
  if (named.length === 0) return;
  delete schema.type;
  delete schema.pattern;
  delete schema.patternErrorMessage;
  schema.anyOf = [
    { type, pattern, patternErrorMessage },
    { enum: named.map(({ slug }) => slug), enumDescriptions: named.map(({ name }) => name) },
  ];
}
