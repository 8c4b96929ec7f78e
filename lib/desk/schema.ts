import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { site } from '../site.ts';
import { namedTopics } from './named-topics.ts';
import { frontMatterSchemas } from './schema/front-matter-schemas.ts';

/** `npm run schema`: writes the JSON Schemas of stories and topics, by which text editors complete and check their fields. */
mkdirSync(site.schemaCache, { recursive: true });
for (const [name, schema] of Object.entries(frontMatterSchemas(namedTopics(site.articlesDir)))) {
  const file = path.join(site.schemaCache, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
}
