import { stringify } from 'yaml';
import type { SectionId } from '../site.ts';

/** What is known of a field: certain, it is filled in; else it is proposed, and a person decides. */
type Known = { text: string; certain: boolean };

export type DraftOptions = {
  headline?: Known | null;
  /** A day, or a moment with its offset. */
  date?: Known | null;
  summary?: string | null;
  /** Slugs of the topics it mentions, the most mentioned first. */
  topics: readonly string[];
  section: SectionId;
  /** Markdown. */
  body: string;
};

/** A draft as a Markdown file: everything that can be known is filled in, and TODO stands only where a person must write. */
export function draft({ headline, date, summary, topics, section, body }: DraftOptions): string {
  const frontMatter = [
    '---',
    ...field('title', headline, 'اكتب العنوان: جملة خبرية من 12 كلمة على الأكثر'),
    ...field('date', date, 'اكتب تاريخ النشر: يومًا (2017-04-13) أو يومًا وساعة (2017-04-13T19:40+03:00)'),
    `section: ${section}`,
    ...(summary ? [line('summary', summary)] : []),
    ...(topics.length > 0 ? [`topics: [${topics.join(', ')}]`] : []),
    // Nothing else would keep it from being published before anybody has read it.
    ...(headline?.certain && date?.certain
      ? ['# بعد المراجعة احذف هذا السطر والذي يليه ليُنشر الخبر', 'draft: true']
      : []),
    '---',
  ];
  return `${frontMatter.join('\n')}\n\n${body}\n`;
}

function field(name: string, known: Known | null | undefined, advice: string): string[] {
  if (known?.certain) return [line(name, known.text)];
  const proposal = known ? [`# في الأصل: ${known.text.replace(/\s+/g, ' ')}`] : [];
  return [`# ${advice}`, ...proposal, `${name}: TODO`];
}

/** In quotation marks where YAML would take the text for something else. */
function line(name: string, text: string): string {
  return stringify({ [name]: text }, { lineWidth: 0 }).trimEnd();
}
