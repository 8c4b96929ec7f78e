import type { z } from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { YamlSource } from './yaml-source.ts';

/**
 * Holds YAML against its schema.
 *
 * @param fields names that the schema knows, for suggestions
 * @returns the data, or a problem for everything that is wrong with it, each where it stands
 */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  fields: readonly string[],
  { data, positionOf }: YamlSource,
  file: string,
): { data: z.output<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data };
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        ...positionOf([...issue.path, key], 'name'),
        message: unknownField(key, issue.path.length === 0 ? fields : []),
      }));
    }
    const missing = issue.code === 'invalid_type' && issue.message.startsWith('is missing');
    const where = missing && issue.path.length === 1 ? { line: 1, column: 1 } : positionOf(issue.path);
    return [{ file, ...where, message: sentence(issue.path, issue.message) }];
  });
  return { problems };
}

function unknownField(name: string, fields: readonly string[]): string {
  const best = nearest(name, fields);
  return `unknown field "${name}"${best ? `; did you mean "${best}"?` : ': remove it.'}`;
}

function sentence(path: readonly PropertyKey[], message: string): string {
  const field = path.map((part) => (typeof part === 'number' ? `no. ${part + 1}` : String(part))).join(' ');
  return field === '' ? `this part ${message}` : `${field}: ${message}`;
}
