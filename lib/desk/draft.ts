import { readAlsoTarget } from '../article/markdown/read-also.ts';
import type { SectionId } from '../site.ts';

export type DraftOptions = {
  /** Cleaned paragraphs in order; read-also lines among them. */
  paragraphs: readonly string[];
  /** Slugs of the topics it mentions, the most mentioned first. */
  topics: readonly string[];
  section: SectionId;
  /** Whether a read-also leads to a story of this site. */
  resolves: (target: string) => boolean;
};

/** A draft as a Markdown file: everything that can be known is filled in, and TODO stands only where a person must write. */
export function draft({ paragraphs, topics, section, resolves }: DraftOptions): string {
  const frontMatter = [
    '---',
    '# اكتب العنوان: جملة خبرية من 12 كلمة على الأكثر',
    'title: TODO',
    '# اكتب تاريخ النشر: يومًا (2017-04-13) أو يومًا وساعة (2017-04-13T19:40+03:00)',
    'date: TODO',
    `section: ${section}`,
    ...(topics.length > 0 ? [`topics: [${topics.join(', ')}]`] : []),
    '---',
  ];
  const body = paragraphs.map((paragraph) => {
    const target = readAlsoTarget(paragraph);
    if (target === null) return escapeMarkdown(paragraph);
    return resolves(target) ? paragraph : setAside(paragraph);
  });
  return `${frontMatter.join('\n')}\n\n${body.join('\n\n')}\n`;
}

/**
 * A read-also line that names a story of another publisher stays where it was, in a comment: it would stop the build, and
 * only an editor can tell which story of this site should stand in its place.
 */
function setAside(line: string): string {
  return `<!-- لا خبر بهذا العنوان في الموقع: ضع عنوان خبر منه وأزل علامتي التعليق، أو احذف السطر.\n${line.replaceAll('--', '—')}\n-->`;
}

/** Copy is plain text: what Markdown would take for a heading, list, quotation, link or code is escaped. */
function escapeMarkdown(paragraph: string): string {
  return paragraph
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^(#{1,6}(?= |$)|[-+=]|\d+[.)])/, (start) => start.replace(/^(\d+)?(.)/, '$1\\$2'))
    .replace(/&(?=#?\w+;)/g, '\\&');
}
