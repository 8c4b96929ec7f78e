import { type Archive, text } from './database.ts';

/** Headline, standfirst, text and names of sources of every story, published or not, one after another. */
export function* storyTexts(archive: Archive): Generator<{ path: string; language: string; text: string }> {
  for (const row of archive.each(
    `SELECT path, language, title, summary, text, (
       SELECT group_concat(json_extract(value, '$.name'), char(10)) FROM json_each(record, '$.sources')
     ) AS sources FROM stories ORDER BY path`,
  )) {
    yield {
      path: text(row, 'path'),
      language: text(row, 'language'),
      text: [text(row, 'title'), text(row, 'summary'), text(row, 'text'), row.sources ?? ''].join('\n'),
    };
  }
}
