import { stringify } from 'yaml';
import type { Language, SectionId } from '../../site.ts';

export type EmptyStory = {
  title: string;
  section: SectionId;
  language: Language;
  /** Date of the front matter, in ISO 8601. */
  date: string;
};

/**
 * A story that is still to be written, as a Markdown file: whole enough for a build, which keeps it from readers as long as it
 * is a draft.
 */
export function emptyStory({ title, section, language, date }: EmptyStory): string {
  const fields = stringify(
    { title, date, section, ...(language === 'ar' ? {} : { lang: language }) },
    { lineWidth: 0 },
  );
  return [
    '---',
    `${fields}# أضف ما يُعرف من هذه: summary وtopics وplace وsources وimage`,
    'draft: true # احذف هذا السطر حين يكتمل الخبر',
    '---',
    '',
    '<!-- اكتب الخبر مكان هذا السطر. الفقرة الأولى تجيب: من، ماذا، متى، أين. -->',
    '',
  ].join('\n');
}
