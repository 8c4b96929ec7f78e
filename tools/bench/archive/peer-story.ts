import { document, type GeneratedStory } from './generated-story.ts';

/**
 * The story for a program that ties nothing together by itself: its topics are all those that نبأ would find in it, its lists
 * are named, and a read-also is a link. Charts and maps stay as the YAML that they are.
 */
export function peerMarkdown(story: GeneratedStory): string {
  const { title, date, summary, section, language, copied } = story;
  const fields = {
    title,
    date: date.replace('+', ':00+'),
    summary,
    authors: copied.authors,
    sources: copied.sources,
    language,
    sections: [section],
    months: [date.slice(0, 7)],
    topics: topicsOf(story),
  };
  return document(
    fields,
    story.parts,
    (target) => `[${target.title.replace(/[[\]]/g, '\\$&')}](/articles/${target.path}/)`,
  );
}

/** Its running story, what the editors named, and what its text names. */
export function topicsOf({ story, topics, parts }: GeneratedStory): string[] {
  return [
    ...new Set([...(story === null ? [] : [story]), ...topics, ...parts.flatMap((part) => part.topics)]),
  ];
}
