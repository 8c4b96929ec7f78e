import { stringify } from 'yaml';
import type { Part } from './originals.ts';

/** A story of a generated archive, before it is written in the form of one program. */
export type GeneratedStory = {
  /** 1 for the archive's oldest. */
  number: number;
  /** `2017/03/hope-probe-mars-123`. */
  path: string;
  title: string;
  summary: string;
  /** Moment of publication in the form of front matter. */
  date: string;
  section: string;
  language: string;
  /** What the editors would have named. */
  topics: string[];
  /** Slug of its running story. */
  story: string | null;
  related: string[];
  translations: string[];
  /** Front matter that is copied from the original: place, sources, authors, … */
  copied: Record<string, unknown>;
  parts: ComposedPart[];
};

/** A part, and for a read-also the story that it points at. */
export type ComposedPart = Part & { target: Target | null };

export type Target = Pick<GeneratedStory, 'path' | 'title'>;

/** The story as the newspaper's own editors write it. */
export function storyMarkdown(story: GeneratedStory): string {
  const { title, date, section, summary, language, topics, related, translations, copied } = story;
  const fields = {
    title,
    date,
    section,
    ...(summary === '' ? {} : { summary }),
    ...(language === 'ar' ? {} : { lang: language }),
    ...copied,
    ...(topics.length > 0 ? { topics } : {}),
    ...(related.length > 0 ? { related } : {}),
    ...(translations.length > 0 ? { translations } : {}),
    ...(story.story === null ? {} : { story: story.story }),
  };
  return document(fields, story.parts, ({ path }) => `اقرأ أيضًا: ${path}`);
}

/**
 * A file of front matter and text; notes are numbered through.
 *
 * @param readAlso a read-also as this program's Markdown has it
 */
export function document(
  fields: Record<string, unknown>,
  parts: readonly ComposedPart[],
  readAlso: (target: Target) => string,
): string {
  const notes: string[] = [];
  const texts = parts.map((part) => {
    if (part.target) return readAlso(part.target);
    let note = 0;
    return part.source.replace(/\[\^[^\]\s]+\]/g, () => {
      notes.push(part.notes[note] ?? '');
      note += 1;
      return `[^${notes.length}]`;
    });
  });
  const definitions = notes.map((text, index) => `[^${index + 1}]: ${text}`);
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${[...texts, ...definitions].join('\n\n')}\n`;
}
